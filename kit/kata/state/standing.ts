import type { Exercise } from '../exercise';

/**
 * How far an exercise is. `changed`: its code or its spec is not the one that was judged last. `known`: it is not done, and
 * the learner has marked it as known, to begin further on.
 */
export type Stage = 'not begun' | 'begun' | 'changed' | 'known' | 'done';

/** Where a learner is with one exercise, by the last run or by the run that has just ended. */
export interface Standing {
  readonly exercise: Exercise;
  readonly stage: Stage;
  readonly passed: number;
  /** How many tests ran. */
  readonly total: number;
  /** How many there were. */
  readonly typeErrors: number;
  /** Tests that a filter left out. */
  readonly skipped?: number;
  /** When it was first done, in ISO 8601; undefined if it was not done, or in old state files. */
  readonly doneAt?: string | undefined;
}
