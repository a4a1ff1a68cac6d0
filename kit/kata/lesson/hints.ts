import { unwrapped } from '../../ground/text/unwrapped';
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

/** Which hint to show, by the number of the one that was shown last (0: none) and by how many there are. */
const CHOICES = {
  first: () => 1,
  /** After the last one the last again. */
  next: (shown: number, of: number) => Math.min(shown + 1, of),
  /** The one that was shown last, or the first where none was. */
  current: (shown: number, of: number) => Math.min(Math.max(shown, 1), of),
  /** The one after it; after the last one the first. */
  following: (shown: number, of: number) => (shown >= of ? 1 : shown + 1),
} as const;

/**
 * A hint of an exercise, which is remembered as the one that was shown last.
 *
 * @returns undefined where the lesson has no hints
 */
export function showHint(
  exercise: Exercise,
  stateFile: StateFile,
  which: keyof typeof CHOICES,
): Hint | undefined {
  const { hints } = lessonOf(exercise);
  const shown = stateFile.read().exercises[exercise.name]?.hints ?? 0;
  const number = CHOICES[which](shown, hints.length);
  const text = hints[number - 1];
  if (text === undefined) return undefined;
  stateFile.remember(exercise.name, { hints: number });
  // The lesson's line breaks fit its file, not the width of a terminal.
  const paragraph = unwrapped(text.replace(/^\d+\. /, '').trim());
  return { number, of: hints.length, text: paragraph };
}
