import type { StateFile } from './state/state';
import type { Exercise } from './exercise';
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
  const { hints } = lessonOf(exercise);
  const shown = restart ? 0 : (stateFile.read().exercises[exercise.name]?.hints ?? 0);
  const number = Math.min(shown + 1, hints.length);
  const text = hints[number - 1];
  if (text === undefined) return undefined;
  stateFile.remember(exercise.name, { hints: number });
  // Its lines are as long as the lesson's file likes them; a terminal has its own width.
  const paragraph = text
    .replace(/^\d+\. /, '')
    .trim()
    .replaceAll(/\s*\n\s*/g, ' ');
  return { number, of: hints.length, text: paragraph };
}
