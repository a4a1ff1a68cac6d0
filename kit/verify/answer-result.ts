import type { TestResult } from '@jest/test-result';

/** How one test ended on one answer. */
export interface Verdict {
  /** `family › test name`. */
  readonly test: string;
  readonly passed: boolean;
  /** It failed by an assertion of the spec, a bounded source or the guard, not by whatever the code threw. */
  readonly rejected: boolean;
  /** The spec itself is at fault. */
  readonly misuse: boolean;
  /** The first line of the first failure. */
  readonly message: string;
}

/** How a spec went with one answer in the place of the exercise. */
export interface AnswerResult {
  /** The answer's file, absolute. */
  readonly file: string;
  readonly verdicts: readonly Verdict[];
  /** Why no test ran at all; undefined where some did. */
  readonly failedToRun: string | undefined;
}

interface FailureDetail {
  readonly name?: string;
  readonly message?: string;
  readonly matcherResult?: unknown;
}

const JUDGING_ERRORS = new Set(['PulledPastBudget', 'StoppedByGuard']);

/** Reads jest's result of one answer. */
export function answerResult({
  testFilePath,
  testResults,
  testExecError,
  failureMessage,
}: TestResult): AnswerResult {
  const broken = testResults.length === 0 || testExecError !== undefined;
  return {
    file: testFilePath,
    failedToRun: broken ? (failureMessage ?? 'it has no tests') : undefined,
    // A wrong answer may have been held only against the tests that it names.
    verdicts: testResults
      .filter(({ status }) => status !== 'pending')
      .map(({ ancestorTitles, title, status, failureDetails }) => {
        const failures = failureDetails as FailureDetail[];
        return {
          test: [...ancestorTitles, title].join(' › '),
          passed: status === 'passed',
          rejected: failures.some(isRejection),
          misuse: failures.some(({ name }) => name === 'KitMisuse'),
          message: failures[0]?.message?.split('\n')[0] ?? '',
        };
      }),
  };
}

function isRejection({ name = '', matcherResult }: FailureDetail): boolean {
  return matcherResult !== undefined || JUDGING_ERRORS.has(name);
}
