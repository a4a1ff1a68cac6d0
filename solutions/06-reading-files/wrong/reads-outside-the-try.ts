/**
 * Reads the first chunk before the `try` begins.
 *
 * @misconception Only the part with the `yield` can end early.
 * @rejectedBy closing › an error thrown by read() reaches the caller and closes the source
 */
import type { TextSource } from '../solution';

export { openFile, type TextSource } from '../solution';

export function* readLines(open: () => TextSource): Generator<string, void, unknown> {
  const source = open();
  let chunk = source.read();
  try {
    let rest = '';
    while (chunk !== undefined) {
      const lines = (rest + chunk).split(/\r?\n/);
      rest = lines.pop() ?? '';
      for (const line of lines) yield line;
      chunk = source.read();
    }
    if (rest !== '') yield rest;
  } finally {
    source.close();
  }
}
