/**
 * Yields a line only if it is not empty.
 *
 * @misconception An empty string is not a value.
 * @rejectedBy single-pass exhaustion › an empty line is a line, and an empty text has none
 */
import { readLines as readLinesRight, type TextSource } from '../solution';

export { openFile, type TextSource } from '../solution';

export function* readLines(open: () => TextSource): Generator<string, void, unknown> {
  for (const line of readLinesRight(open)) if (line) yield line;
}
