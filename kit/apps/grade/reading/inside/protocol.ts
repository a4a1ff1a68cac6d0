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

/** The most that the process which reads a submission answers. It keeps to these, and nothing beyond them is believed. */
export const BOUNDS = {
  /** Errors of types of an exercise: the first of them are the ones that get read. */
  typeErrors: 30,
  /** Characters of the message of one. */
  typeMessage: 1_000,
  /** Characters of any other message. */
  message: 1_000,
  /** Characters of a compiled module, and of its source map. */
  compiled: 2 * 1024 * 1024,
  /** Characters of a module's name, or of the path by which another imports it. */
  name: 5_000,
  /** Relative imports of one module. */
  imports: 200,
  modules: 50,
  /** Characters of an answer's own file that are shown to a person. */
  code: 20_000,
} as const;

/** Of a file of a submission: far above any answer. A file beyond it is a mistake or an attack. */
export const MOST_BYTES = 256 * 1024;
