import type { StateFile } from '../state/state';
import type { Exercise } from '../exercise';
import { lessonOf } from './lesson';

/** A hint, and how many there are. */
export interface Hint {
  /** From 1. */
  readonly number: number;
  readonly of: number;
  /** On one line. */
  readonly text: string;
}

/**
 * The next hint of an exercise, one more each time; after the last one the last again.
 *
 * @param restart whether to begin with the first again
 * @returns undefined where the lesson has no hints
 */
export function nextHint(
  exercise: Exercise,
  stateFile: StateFile,
  restart: boolean,
): Hint | undefined {
  return showHint(exercise, stateFile, (shown, of) => (restart ? 1 : Math.min(shown + 1, of)));
}

/**
 * The hint that was shown last, or the first where none was.
 *
 * @returns undefined where the lesson has no hints
 */
export function currentHint(exercise: Exercise, stateFile: StateFile): Hint | undefined {
  return showHint(exercise, stateFile, (shown, of) => Math.min(Math.max(shown, 1), of));
}

/**
 * The hint after the one that was shown last; after the last one the first.
 *
 * @returns undefined where the lesson has no hints
 */
export function followingHint(exercise: Exercise, stateFile: StateFile): Hint | undefined {
  return showHint(exercise, stateFile, (shown, of) => (shown >= of ? 1 : shown + 1));
}

/** @param choose gives a hint's number, from the number of the one that was shown last and from how many there are */
function showHint(
  exercise: Exercise,
  stateFile: StateFile,
  choose: (shown: number, of: number) => number,
): Hint | undefined {
  const { hints } = lessonOf(exercise);
  const number = choose(stateFile.read().exercises[exercise.name]?.hints ?? 0, hints.length);
  const text = hints[number - 1];
  if (text === undefined) return undefined;
  stateFile.remember(exercise.name, { hints: number });
  // The lesson's line breaks fit its file, not the width of a terminal.
  const paragraph = text
    .replace(/^\d+\. /, '')
    .trim()
    .replaceAll(/\s*\n\s*/g, ' ');
  return { number, of: hints.length, text: paragraph };
}
