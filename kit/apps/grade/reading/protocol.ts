import type { Libraries } from './type-check';

/** The first line of standard input for the process that reads a submission. */
export interface Opening {
  /** The submission's folder. */
  readonly folder: string;
  readonly libraries: Libraries;
  /** The exercise that everything handed in is for, if it is only one: `04`. */
  readonly only?: string | undefined;
}

/** What it is asked then, a line each; it gives one answer to each. */
export interface Question {
  readonly kind: 'read' | 'compile' | 'check';
  /** Of the exercise: `04`. */
  readonly number: string;
}

/** Where it answers. */
export const REPLY_FD = 3;
