import { stripVTControlCharacters } from 'node:util';
import type { TerminalSize } from '../../../ground/command-line/terminal';
import { counted } from '../../../ground/text/counted';
import { linesWithin, rowsOf, wrap } from '../../../ground/text/columns';
import type { Scroll } from './scroll';

/** The parts of a screen, from top to bottom. */
export interface Parts {
  /** The heading, which is always shown. */
  readonly head: readonly string[];
  /** The message of the last action. It is cut only if the body would have no room. */
  readonly note?: readonly string[];
  /** Cut where it is too long, or scrolled where there is a {@link scroll}. */
  readonly body: readonly string[];
  readonly scroll?: Scroll;
  /** Where files are. Left out where the body would have too little room. */
  readonly paths?: readonly string[];
  /** What can be pressed. Always shown. */
  readonly keys: readonly string[];
}

/** With less than this for the body, the paths go. Most messages need as much, and keys open the files, too. */
const ENOUGH_ROOM = 16;
/** With less than this, the note is cut as well. */
const LEAST_ROOM = 4;

/** Puts a screen together that does not scroll by itself, so that its heading stays in view. */
export function fit(parts: Parts, { rows, columns }: TerminalSize): string[] {
  const wrapped = (lines: readonly string[] = []): string[] => wrap(lines, columns);
  const [head, keys, body] = [wrapped(parts.head), wrapped(parts.keys), wrapped(parts.body)];
  let [note, paths] = [wrapped(parts.note), wrapped(parts.paths)];
  // The last row is the cursor's.
  const room = (): number => rows - 1 - rowsOf([...head, ...note, ...paths, ...keys], columns);
  const needed = rowsOf(body, columns);
  if (room() < Math.min(needed, ENOUGH_ROOM)) paths = [];
  const lacking = Math.min(needed, LEAST_ROOM) - room();
  if (lacking > 0 && note.length > 0) {
    const kept = Math.max(note.length - lacking - 2, 1);
    note = kept < note.length ? [...note.slice(0, kept), '  …', ''] : note;
  }
  const left = Math.max(room(), 1);
  const shown = needed <= left ? body : parts.scroll ? scrolled(body, parts.scroll) : cut(body);
  return [...head, ...note, ...shown, ...paths, ...keys];

  function scrolled(lines: readonly string[], scroll: Scroll): string[] {
    const inView = scroll.view(lines, left - 1, columns);
    return [...inView, `  … ${scroll.position(lines.length)}`];
  }

  function cut(lines: readonly string[]): string[] {
    const room = linesWithin(lines, left, columns);
    const inView = withoutHalfName(room, lines[room.length]);
    return [...inView, `  … ${leftOut(lines.slice(inView.length))}: a shows all`];
  }
}

const FAILURE = /^ {2}✗ /;
/** The second row of a failure's name. */
const REST_OF_NAME = /^ {4}\S/;

/** Half a name says less than none. */
function withoutHalfName(inView: readonly string[], next = ''): readonly string[] {
  if (!REST_OF_NAME.test(stripVTControlCharacters(next))) return inView;
  const name = inView.map((line) => FAILURE.test(stripVTControlCharacters(line))).lastIndexOf(true);
  return name > 0 ? inView.slice(0, name) : inView;
}

/** What is cut, by what it means to a learner: failures, if there are any in it. */
function leftOut(lines: readonly string[]): string {
  const plain = lines.map((line) => stripVTControlCharacters(line));
  const failures = plain.filter((line) => FAILURE.test(line)).length;
  if (failures === 0) return counted(lines.length, 'more line');
  const first = plain.findIndex((line) => FAILURE.test(line));
  const isMessageCut = plain.slice(0, first).some((line) => line !== '');
  return `${isMessageCut ? 'the rest of this message, ' : ''}${counted(failures, 'more failure')}`;
}
