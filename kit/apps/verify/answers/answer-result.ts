import { truncated } from '../../../ground/text/width';
import type { FailureKind } from '../../../judge/failure-kind';

/** How one test ended on one answer. */
export interface Verdict {
  /** `family › test name`. */
  readonly test: string;
  readonly passed: boolean;
  /** What kind of failure came first; undefined where it passed. */
  readonly failure: FailureKind | undefined;
  /** The first failure, as a learner reads it. Empty where it passed. */
  readonly message: string;
  /** What the heap probe read in it, if it weighed anything. */
  readonly readings: readonly string[];
}

/** How a spec went with one answer in place of the exercise. */
export interface AnswerResult {
  /** The answer's file, absolute. */
  readonly file: string;
  readonly verdicts: readonly Verdict[];
  /** Why no test ran at all; undefined where some did. */
  readonly failedToRun: string | undefined;
}

/** Results by the answers' files. */
export type Results = ReadonlyMap<string, AnswerResult>;

/** The first line of a verdict's message. */
export function brief({ message }: Verdict): string {
  return message.split('\n')[0] ?? '';
}

const LONGEST = 400;

/** What was expected and what was received, on one line: all that a verdict's message says before its reason. */
export function expectation({ message }: Verdict): string {
  const [what = ''] = message.split('\nWhy: ');
  const lines = what.split('\n').map((text) => text.trim());
  return truncated(lines.filter((text) => text !== '').join(' | '), LONGEST);
}
