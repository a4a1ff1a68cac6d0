import type { TestResult } from '@jest/test-result';
import { failureKind } from '../../../judge/failure-kind';
import type { Reading } from '../../../spec/heap/readings';
import type { AnswerResult } from './answer-result';

/** What the heap probe read, by test. The {@link file://./judge.ts judge} adds it to jest's own result. */
export interface WithReadings {
  readonly readings?: Readonly<Record<string, readonly Reading[]>>;
}

interface FailureDetail {
  readonly name?: string;
  readonly message?: string;
  readonly matcherResult?: unknown;
}

/** Reads jest's result of one answer. */
export function jestResult({
  testFilePath,
  testResults,
  testExecError,
  failureMessage,
  readings = {},
}: TestResult & WithReadings): AnswerResult {
  const broken = testResults.length === 0 || testExecError !== undefined;
  return {
    file: testFilePath,
    failedToRun: broken ? (failureMessage ?? 'it has no tests') : undefined,
    // A wrong answer may have been judged only by the tests that it names.
    verdicts: testResults
      .filter(({ status }) => status !== 'pending')
      .map(({ ancestorTitles, title, fullName, status, failureDetails }) => {
        const [first] = failureDetails as FailureDetail[];
        const passed = status === 'passed';
        const kind = failureKind(first?.name ?? '', first?.matcherResult !== undefined);
        return {
          test: [...ancestorTitles, title].join(' › '),
          passed,
          failure: passed ? undefined : kind,
          message: first?.message ?? '',
          readings: readings[fullName] ?? [],
        };
      }),
  };
}
