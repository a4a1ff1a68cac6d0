/**
 * Removes the `\r` with trim(), and the spaces too.
 *
 * @misconception White space around a line is not part of it.
 * @rejectedBy single-pass exhaustion › a line ends with \n or \r\n and is left as it is otherwise
 */
import { readLines as readLinesRight, type TextSource } from '../solution';

export { openFile, type TextSource } from '../solution';

export function* readLines(open: () => TextSource): Generator<string, void, unknown> {
  for (const line of readLinesRight(open)) yield line.trim();
}
