import type { Limits } from '../../../../judge/guard/limits';
import type { LoadedModule } from './load';

/** An answer, and the part of the spec that judges it. */
export interface Trial {
  /** Its modules, by name: `exercise.ts` and what it imports. */
  readonly modules: Readonly<Record<string, LoadedModule>>;
  /** The tests to run, `family › test name` or the `family`; default: all. */
  readonly only?: readonly string[];
}

/** The input of the judging process, as JSON on its standard input. */
export interface Job extends Trial {
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
  readonly following?: readonly Trial[];
  /** Names of tests that must fail immediately, with their sentences: they ended an earlier process. */
  readonly condemned: readonly (readonly [name: string, sentence: string])[];
  readonly limits: Limits;
  /** Megabytes that the process may have resident, memory outside of V8's heap included. */
  readonly residentMegabytes: number;
  /** The only folder in which files may be read and written. */
  readonly scratch: string;
}

/** Where reports are written. It is neither standard output nor standard error, because a submission can write to those. */
export const REPORT_FD = 3;
/** Where the watching thread writes: two writers on one descriptor could tear each other's lines. */
export const WATCH_FD = 4;

/** The most that a judging process reports. It keeps to these, and the grader believes nothing beyond them. */
export const BOUNDS = {
  /** Characters of a failure's message. */
  message: 4_000,
  /** Characters of the name of a thing that was reached for or tampered with. */
  what: 300,
  /** Reports of what was reached for or tampered with. */
  told: 20,
  /** Characters of the name of a test or of a module. */
  name: 500,
  /** Tests of a spec. */
  tests: 500,
  /** Readings of the heap probe in one test. */
  readings: 20,
} as const;

/** The most that may be written to a scratch folder, in bytes: several times what the largest spec does. */
export const SCRATCH_BYTES = 64 * 1024 * 1024;
