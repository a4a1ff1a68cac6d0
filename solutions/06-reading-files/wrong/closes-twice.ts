/**
 * Closes the source at the end of the text, and again in `finally`.
 *
 * @misconception `finally` is for errors. The normal end needs its own close.
 * @rejectedBy closing › at the end of the text it closes the source once
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
    source.close();
  } finally {
    source.close();
  }
}
