/**
 * Yields a line only if there is something in it.
 *
 * @misconception An empty string is no value.
 * @rejectedBy single-pass exhaustion › an empty line is a line, and an empty text has none
 */
import { readLines as readLinesRight, type TextSource } from '../solution';

export { openFile, type TextSource } from '../solution';

export function* readLines(open: () => TextSource): Generator<string, void, unknown> {
  for (const line of readLinesRight(open)) if (line) yield line;
}
