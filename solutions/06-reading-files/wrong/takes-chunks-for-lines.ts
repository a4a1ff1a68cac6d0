/**
 * Splits each chunk separately.
 *
 * @misconception A chunk ends where a line ends.
 * @rejectedBy single-pass exhaustion › readLines() yields every line of a file of 100,000
 * @rejectedBy state preservation › a line or a line end that is cut in two arrives whole
 */
import type { TextSource } from '../solution';

export { openFile, type TextSource } from '../solution';

export function* readLines(open: () => TextSource): Generator<string, void, unknown> {
  const source = open();
  try {
    for (let chunk = source.read(); chunk !== undefined; chunk = source.read()) {
      const lines = chunk.split(/\r?\n/);
      if (lines.at(-1) === '') lines.pop();
      for (const line of lines) yield line;
    }
  } finally {
    source.close();
  }
}
