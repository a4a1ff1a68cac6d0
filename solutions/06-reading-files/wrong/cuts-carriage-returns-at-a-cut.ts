/**
 * Removes a `\r` at the end of each chunk, although it may be half of a line end.
 *
 * @misconception At the end of a chunk, `\r` is always the first half of `\r\n`.
 * @rejectedBy single-pass exhaustion › a \r that no \n follows belongs to its line
 * @rejectedBy single-pass exhaustion › whatever the text is and wherever it is cut, its lines come out as they are
 */
import type { TextSource } from '../solution';

export { openFile, type TextSource } from '../solution';

export function* readLines(open: () => TextSource): Generator<string, void, unknown> {
  const source = open();
  try {
    let rest = '';
    for (let chunk = source.read(); chunk !== undefined; chunk = source.read()) {
      const lines = (rest + chunk.replace(/\r$/, '')).split(/\r?\n/);
      rest = lines.pop() ?? '';
      for (const line of lines) yield line;
    }
    if (rest !== '') yield rest;
  } finally {
    source.close();
  }
}
