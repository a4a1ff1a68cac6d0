/**
 * Yields the last line only if it has more than blanks.
 *
 * @misconception A line of blanks is empty, and an empty last line is not a line.
 * @rejectedBy single-pass exhaustion › whatever the text is and wherever it is cut, its lines come out as they are
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
    if (rest.trim() !== '') yield rest;
  } finally {
    source.close();
  }
}
