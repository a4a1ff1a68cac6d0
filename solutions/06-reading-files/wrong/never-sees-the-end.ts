/**
 * Compares the chunk with `null`, which read() never returns.
 *
 * @misconception `null` and `undefined` are the same.
 * @rejectedBy closing › at the end of the text it closes the source once
 */
import type { TextSource } from '../solution';

export { openFile, type TextSource } from '../solution';

export function* readLines(open: () => TextSource): Generator<string, void, unknown> {
  const source = open();
  try {
    let rest = '';
    for (let chunk = source.read(); chunk !== null; chunk = source.read()) {
      const lines = (rest + (chunk ?? '')).split(/\r?\n/);
      rest = lines.pop() ?? '';
      for (const line of lines) yield line;
    }
    if (rest !== '') yield rest;
  } finally {
    source.close();
  }
}
