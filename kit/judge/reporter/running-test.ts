import type { Test, TestCaseResult } from '@jest/test-result';

let current: string | undefined;

type Started = Pick<TestCaseResult, 'ancestorTitles' | 'title'>;

/** A reporter that prints nothing and knows which test is running. */
export default class RunningTest {
  onTestFileStart(): void {
    current = undefined;
  }

  onTestCaseStart(_test: Test, { ancestorTitles, title }: Started): void {
    current = [...ancestorTitles, title].join(' › ');
  }

  onTestFileResult(): void {
    current = undefined;
  }
}

/** For jest's list of reporters. */
export const RUNNING_TEST = __filename;

/** The test that started last in a spec that has not ended; undefined before its first one. */
export function runningTest(): string | undefined {
  return current;
}
