import type { Exercise } from '../exercise';

/**
 * How far an exercise is. `changed`: its code or its spec is not the one that was judged last. `known`: it is not done, and
 * the learner has marked it as known, to begin further on.
 */
export type Stage = 'not begun' | 'begun' | 'changed' | 'known' | 'done';

/** Where a learner is with one exercise, as the last run left it or as a run has just found out. */
export interface Standing {
  readonly exercise: Exercise;
  readonly stage: Stage;
  readonly passed: number;
  /** Tests that ran; 0 where none did or could. */
  readonly total: number;
  /** How many there were. */
  readonly typeErrors: number;
  /** Tests that a filter left out. */
  readonly skipped?: number;
  /** When it was first done, in ISO 8601; undefined if it was not, or before times were kept. */
  readonly doneAt?: string | undefined;
}
