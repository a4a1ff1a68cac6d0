import { relative } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { ROOT } from '../exercises/root';

/** What a learner reads of a failure. */
export interface FailureText {
  /** The message without a stack, one element a line. */
  readonly lines: readonly string[];
  /** `exercises/04-…/exercise.ts:12:5`: the innermost place of the learner's own that the stack names, else the spec's. */
  readonly place: string | undefined;
}

const FRAME = /^\s+at /;

/** Parts jest's failure message: frames of the kit, of jest and of Node say nothing to a learner. */
export function failureText(failureMessage: string): FailureText {
  const lines = stripVTControlCharacters(failureMessage).split('\n');
  const firstFrame = lines.findIndex((line) => FRAME.test(line));
  const message = (firstFrame === -1 ? lines : lines.slice(0, firstFrame)).join('\n');
  const places = lines
    .filter((line) => FRAME.test(line))
    .map((line) => /(?:\(|at )([^()]+:\d+:\d+)\)?$/.exec(line)?.[1])
    .filter((place) => place !== undefined)
    .map((place) => relative(ROOT, place).replaceAll('\\', '/'))
    .filter((place) => place.startsWith('exercises/'));
  return {
    lines: message
      .replace(/^Error: |^StoppedByGuard: |^PulledPastBudget: /, '')
      // How TypeScript compiles a call of what was imported.
      .replaceAll(/\(0 , \w+\.(\w+)\)/g, '$1')
      .trim()
      .split('\n'),
    place: places.find((place) => place.includes('/exercise.ts:')) ?? places[0],
  };
}
