import type { Test, TestResult } from '@jest/test-result';
import SpecReporter, { listenToSpecs, type StartedSpec } from './spec-listener';

const test = (path: string) => ({ path, context: { config: {} } }) as Test;

let started: StartedSpec[];

beforeEach(() => {
  started = [];
  listenToSpecs({ onSpec: (spec) => void started.push(spec) });
});

afterAll(() => listenToSpecs({ onSpec: () => undefined }));

it('gives a result with what jest then drops from it', async () => {
  const reporter = new SpecReporter();
  const logged: TestResult['console'] = [{ message: 'hello', origin: '', type: 'log' }];
  const result = { testFilePath: 'a', console: logged } as TestResult;
  void reporter.onTestFileStart(test('a'));

  reporter.onTestFileResult(test('a'), result);
  Object.assign(result, { console: undefined });

  expect((await started[0]!.result)?.console).toMatchObject([{ message: 'hello' }]);
});

it('gives no result of a spec that the run ends before', async () => {
  const reporter = new SpecReporter();
  void reporter.onTestFileStart(test('a'));

  await reporter.onRunComplete();

  expect(await started[0]!.result).toBeUndefined();
});
