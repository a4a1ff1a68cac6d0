/**
 * Closes the source before it yields a last line without line end, and again in finally.
 *
 * @misconception Closing a source twice does no harm.
 * @rejectedBy closing › however and whenever it is left, it closes what it has opened once
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
    if (rest !== '') {
      source.close();
      yield rest;
    }
  } finally {
    source.close();
  }
}
