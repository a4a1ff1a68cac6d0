import { truncated } from '../../../ground/text/columns';
import type { Reading } from '../../../spec/heap/readings';
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
  /** The readings of the heap probe; empty if it measured nothing in this test. */
  readonly readings: readonly Reading[];
}

/** The result of a spec with one answer in place of the exercise. */
export interface AnswerResult {
  /** The answer's file, absolute. */
  readonly file: string;
  readonly verdicts: readonly Verdict[];
  /** Why no test ran; undefined if at least one did. */
  readonly failedToRun: string | undefined;
  /** Everything in it that the grader treats as a trick; jest knows none. */
  readonly tricks?: readonly string[];
}

/** Results by the answers' files. */
export type Results = ReadonlyMap<string, AnswerResult>;

/** The first line of a verdict's message. */
export function brief({ message }: Verdict): string {
  return message.split('\n')[0] ?? '';
}

/** How a test ended, as a part of a sentence. */
export function endOf(verdict: Verdict): string {
  return verdict.passed ? 'passes' : `fails (${brief(verdict)})`;
}

const LONGEST = 400;

/** What was expected and what was received, on one line: the part of a verdict's message before its reason. */
export function expectation({ message }: Verdict): string {
  const [what = ''] = message.split('\nWhy: ');
  const lines = what.split('\n').map((text) => text.trim());
  return truncated(lines.filter((text) => text !== '').join(' | '), LONGEST);
}
