import { readFileSync } from 'node:fs';
import { unwrapped } from '../../ground/text/unwrapped';

/** What the first comment of a file in `wrong/` or `right/` says about it. */
export interface AnswerHeader {
  /** One sentence on what the answer does. */
  readonly summary: string;
  /** The misconception, as one line for the learner; empty if the comment names none. */
  readonly misconception: string;
  /** `family › test name`, one for each `@rejectedBy`. */
  readonly rejectedBy: readonly string[];
}

/** Reads the header of an answer; every part is empty if the file does not begin with a doc comment. */
export function answerHeader(file: string): AnswerHeader {
  const comment = /^\s*\/\*\*([^]*?)\*\//.exec(readFileSync(file, 'utf8'))?.[1] ?? '';
  const text = comment.replaceAll(/^[ \t]*\*?[ \t]?/gm, '').trim();
  // A tag's text may be wrapped to the next line; a test's name never contains a line break.
  const [summary = '', ...tags] = text.split(/^(?=@)/m).map((part) => unwrapped(part).trim());
  const valuesOf = (tag: string): string[] =>
    tags.filter((line) => line.startsWith(`@${tag} `)).map((line) => line.slice(tag.length + 2));
  return {
    summary: summary.startsWith('@') ? '' : summary,
    misconception: valuesOf('misconception')[0] ?? '',
    rejectedBy: valuesOf('rejectedBy'),
  };
}
