import type { Test, TestResult } from '@jest/test-result';
import ConsoleKeeper, { withConsole } from './console-keeper';

const result = (path: string, logged?: string) =>
  ({
    testFilePath: path,
    ...(logged === undefined ? {} : { console: [{ message: logged, origin: '', type: 'log' }] }),
  }) as TestResult;

it('gives a result back what jest has dropped from it', () => {
  const keeper = new ConsoleKeeper();
  keeper.onTestFileResult({ path: 'a' } as Test, result('a', 'hello'));
  expect(withConsole(result('a')).console).toMatchObject([{ message: 'hello' }]);

  keeper.onTestFileResult({ path: 'a' } as Test, result('a'));
  expect(withConsole(result('a')).console).toBeUndefined();
});
