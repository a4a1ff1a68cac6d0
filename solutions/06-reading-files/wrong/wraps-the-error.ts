/**
 * Wraps an error of read() into one that says what the code was doing.
 *
 * @misconception An error that says more is better.
 * @rejectedBy closing › an error thrown by read() reaches the caller and closes the source
 * @rejectedBy closing › whichever read() fails and with whatever, the error comes out as it is and the source is closed once
 */
import type { TextSource } from '../solution';

export { openFile, type TextSource } from '../solution';

export function* readLines(open: () => TextSource): Generator<string, void, unknown> {
  const source = open();
  try {
    let rest = '';
    for (let chunk = source.read(); chunk !== undefined; chunk = source.read()) {
      const lines = (rest + chunk).split(/\r?\n/);
      rest = lines.pop() ?? '';
      for (const line of lines) yield line;
    }
    if (rest !== '') yield rest;
  } catch (error) {
    throw error instanceof Error
      ? new Error(`cannot read: ${error.message}`, { cause: error })
      : error;
  } finally {
    source.close();
  }
}
