import { relative } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { withCauseExplained } from '../guard/sentences/engine-error';
import { ROOT } from '../../kata/root';

/** The parts of a failure that a learner reads. */
export interface FailureText {
  /** The message without a stack, one element a line. */
  readonly lines: readonly string[];
  /** `exercises/04-…/exercise.ts:12:5`: the innermost place of the learner's own that the stack names, else the spec's. */
  readonly place: string | undefined;
}

/** A frame ends with a place or, as `Array.map (<anonymous>)` does, with something in brackets; a message may begin like one. */
const FRAME = /^\s+at .*(?::\d+:\d+|\))$/;

/** The usual cause if a spec cannot call what it imports. */
const ASKED = 'does exercise.ts export it?';

/** Splits jest's failure message. Frames of the kit, of jest and of Node do not help a learner, so they are left out. */
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
    lines: withCauseExplained(message.trim())
      .replace(/^Error: |^StoppedByGuard: |^PulledPastBudget: /, '')
      // How TypeScript compiles a use of what was imported, first of all from an exercise.
      .replaceAll(/(?:\(0 , )?\b_\d\d_\w+\.(\w+)\)? is not a (\w+)/g, `$1 is not a $2: ${ASKED}`)
      .replaceAll(/\(0 , \w+\.(\w+)\)/g, '$1')
      .trim()
      .split('\n'),
    place: places.find((place) => place.includes('/exercise.ts:')) ?? places[0],
  };
}
