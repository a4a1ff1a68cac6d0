import type { Limits } from '../../guard/limits';

/** What the judging process is told, as JSON on its standard input. */
export interface Job {
  /** Begins every line that comes back: the submission cannot know it, so it cannot forge a line. */
  readonly nonce: string;
  /** `04-infinite-sequences`. */
  readonly exercise: string;
  /** The kata's spec as JavaScript. */
  readonly spec: string;
  /** The submission's modules as JavaScript, by path: `exercise.ts` and what it imports. */
  readonly modules: Readonly<Record<string, string>>;
  /** The tests to run, `family › test name`; all where left out. */
  readonly only?: readonly string[];
  /** Names of tests that are to fail at once, with their sentences: they took an earlier process down. */
  readonly condemned: readonly (readonly [name: string, sentence: string])[];
  readonly limits: Limits;
  /** Megabytes that the process may have resident, memory outside of V8's heap included. */
  readonly residentMegabytes: number;
  /** The only folder in which files may be read and written. */
  readonly scratch: string;
}

/** What comes back, a line each, on {@link REPORT_FD}. */
export type Report =
  /** The spec has been loaded and has these tests. */
  | { readonly kind: 'tests'; readonly tests: readonly string[] }
  /** The submission threw while it was loaded. */
  | { readonly kind: 'unloadable'; readonly failure: Failure }
  | { readonly kind: 'start'; readonly test: string }
  | {
      readonly kind: 'done';
      readonly test: string;
      readonly ran: boolean;
      readonly assertions: number;
      readonly failure?: Failure;
    }
  /** The submission reached for something that an answer does not need. */
  | { readonly kind: 'reached'; readonly what: string }
  /** The submission tried to change something that judges it. */
  | { readonly kind: 'tampered'; readonly what: string }
  | { readonly kind: 'out-of-memory' }
  /** jest-circus itself was taken down by what a test threw. */
  | { readonly kind: 'unreadable-throw'; readonly how: string }
  /** The process is alive. */
  | { readonly kind: 'beat' }
  | { readonly kind: 'end' };

export interface Failure {
  readonly message: string;
  /** Where in the submission: a line of the JavaScript that was run. */
  readonly place?: { readonly module: string; readonly line: number; readonly column: number };
}

/** Neither standard output nor standard error: whatever a submission writes to those is nobody's verdict. */
export const REPORT_FD = 3;
