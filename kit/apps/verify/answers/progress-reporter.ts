import { relative } from 'node:path';
import type { AggregatedResult, Test } from '@jest/test-result';
import { ROOT } from '../../../kata/root';
import { progress } from '../../../ground/command-line/progress-line';

/** A jest reporter that only moves the progress bar. The findings are reported at the end. */
export default class ProgressReporter {
  onTestResult(
    test: Test,
    _result: unknown,
    { numTotalTestSuites, testResults }: AggregatedResult,
  ): void {
    progress.show(testResults.length, numTotalTestSuites, relative(ROOT, test.path));
  }

  onRunComplete(): void {
    progress.clear();
  }
}
