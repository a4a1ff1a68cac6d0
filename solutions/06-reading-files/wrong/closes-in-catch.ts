/**
 * Closes the source at the end and in a `catch`.
 *
 * @misconception `catch` sees everything that ends a generator, also `break` and return().
 * @rejectedBy closing › left by break it closes the source once, whatever return() says afterwards
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
    source.close();
    throw error;
  }
  source.close();
}
