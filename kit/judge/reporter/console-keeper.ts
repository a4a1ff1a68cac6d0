import type { Test, TestResult } from '@jest/test-result';

const kept = new Map<string, TestResult['console']>();

/** A reporter that prints nothing and keeps what code logs: jest drops that once its reporters have seen it. */
export default class ConsoleKeeper {
  onTestFileResult({ path }: Test, { console }: TestResult): void {
    kept.set(path, console);
  }
}

/** For jest's list of reporters. */
export const CONSOLE_KEEPER = __filename;

/** A result together with what its file has logged. */
export function withConsole(result: TestResult): TestResult {
  const console = kept.get(result.testFilePath);
  return console === undefined ? result : { ...result, console };
}
