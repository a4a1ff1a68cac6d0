import type { TypeError } from '../../../judge/type-check/type-error';

/** How well the code of a submission was kept from everything else while it was judged, the strictest first. */
export const SANDBOX_LEVELS = ['bwrap', 'permission', 'none'] as const;
export type SandboxLevel = (typeof SANDBOX_LEVELS)[number];

/**
 * The result of a submission, or of one exercise in it.
 *
 * - `pass`: every test passes, and types check. `partial`: some do. `fail`: none does.
 * - `review`: judged as reported, but the code reached for something that an answer does not need: a person should look.
 * - `tampered`: the code tried to change what judges it; the exercise counts nothing.
 * - `error`: it could not be judged, and `reasons` says why.
 * - `not begun`: nothing was handed in, or nothing but untouched stubs. It counts nothing and was not run.
 */
export type ExerciseVerdict =
  | 'pass'
  | 'partial'
  | 'fail'
  | 'review'
  | 'tampered'
  | 'error'
  | 'not begun';

/** How one test ended. */
export interface TestRecord {
  /** `family › test name`. */
  readonly name: string;
  readonly passed: boolean;
  /** The message for the learner: the three parts, one per line. Empty if the test passed. */
  readonly message: string;
  /** `exercise.ts:12:5`, where the failure names a place in the learner's code. */
  readonly place?: string;
}

/** What is said of an exercise and of a whole submission. */
interface Scored {
  /** `04-infinite-sequences`; of a submission unique within a run, and any characters that a folder's name may have. */
  readonly name: string;
  readonly verdict: ExerciseVerdict;
  /** What was patched or reached for, why it could not be judged, or why there was nothing to judge. */
  readonly reasons: readonly string[];
  /** Tests passed; 0 in an exercise that was tampered with. */
  readonly points: number;
  /** Tests of the spec. */
  readonly outOf: number;
  /** Milliseconds of wall time. */
  readonly durationMs: number;
}

/** One exercise of a submission. */
export interface ExerciseRecord extends Scored {
  /** In the order of the spec; each of its tests, whether it reported or not. Empty where it was not begun. */
  readonly tests: readonly TestRecord[];
  /** Their `file` is the name within the submission. */
  readonly typeErrors: readonly TypeError[];
  /** Of the code and everything that it imports; empty where there is none. */
  readonly codeHash: string;
  /** The beginning of the learner's own file, for a person to read; missing if there is no file. */
  readonly code?: string;
  readonly specHash: string;
}

/** One submission: a line of the journal. */
export interface SubmissionRecord extends Scored {
  readonly format: 1;
  /** Every exercise of the kata, in order; empty where the submission could not be read. */
  readonly exercises: readonly ExerciseRecord[];
  /** Of everything that was judged, the judge included: where it is the same, so is the result. */
  readonly contentHash: string;
  /** Versions of the kata (package.json) and of Node (`20.20.2`). */
  readonly kata: string;
  readonly node: string;
  readonly sandbox: SandboxLevel;
  /** When it was judged: ISO 8601, UTC. */
  readonly judgedAt: string;
}
