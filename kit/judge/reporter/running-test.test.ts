import type { Test } from '@jest/test-result';
import RunningTest, { runningTest } from './running-test';

it('knows the test that started last, until the file ends', () => {
  const reporter = new RunningTest();
  reporter.onTestFileStart();
  expect(runningTest()).toBeUndefined();

  reporter.onTestCaseStart({} as Test, { ancestorTitles: ['laziness'], title: 'it waits' });
  expect(runningTest()).toBe('laziness › it waits');

  reporter.onTestFileResult();
  expect(runningTest()).toBeUndefined();
});
