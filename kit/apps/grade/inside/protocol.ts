import type { Limits } from '../../../judge/guard/limits';
import type { LoadedModule } from './load';

/** An answer, and what of the spec it meets. */
export interface Answer {
  /** Its modules, by name: `exercise.ts` and what it imports. */
  readonly modules: Readonly<Record<string, LoadedModule>>;
  /** The tests to run, `family › test name`; all where left out. */
  readonly only?: readonly string[];
}

/** The input of the judging process, as JSON on its standard input. */
export interface Job extends Answer {
  /** Begins every line that comes back: the submission cannot know it, so it cannot forge a line. */
  readonly nonce: string;
  /** `04-infinite-sequences`. */
  readonly exercise: string;
  /** The kata's spec as JavaScript. */
  readonly spec: string;
  /**
   * Answers that the same process judges afterwards, one after the other. Only for answers that nobody has handed in: one
   * of them could change what the next one meets.
   */
  readonly following?: readonly Answer[];
  /** Names of tests that must fail immediately, with their sentences: they ended an earlier process. */
  readonly condemned: readonly (readonly [name: string, sentence: string])[];
  readonly limits: Limits;
  /** Megabytes that the process may have resident, memory outside of V8's heap included. */
  readonly residentMegabytes: number;
  /** The only folder in which files may be read and written. */
  readonly scratch: string;
}

/** Where reports are written: whatever a submission writes to standard output or standard error is nobody's verdict. */
export const REPORT_FD = 3;
/** Where the watching thread writes: two writers on one descriptor could tear each other's lines. */
export const WATCH_FD = 4;
