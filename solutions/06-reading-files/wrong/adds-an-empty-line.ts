/**
 * Yields what follows the last line end, even if it is empty.
 *
 * @misconception A line end separates two lines, so one line always follows it.
 * @rejectedBy single-pass exhaustion › the last line needs no line end
 * @rejectedBy single-pass exhaustion › an empty line is a line, and an empty text has none
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
    yield rest;
  } finally {
    source.close();
  }
}
