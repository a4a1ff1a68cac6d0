/**
 * Keeps every line that it has yielded.
 *
 * @misconception Lazy code always needs little memory.
 * @rejectedBy bounded heap growth › half-way through a file of 100,000 lines it retains next to nothing, where an array retains them all
 */
import { readLines as readLinesRight, type TextSource } from '../solution';

export { openFile, type TextSource } from '../solution';

export function* readLines(open: () => TextSource): Generator<string, void, unknown> {
  const lines: string[] = [];
  for (const line of readLinesRight(open)) {
    lines.push(line);
    yield line;
  }
}
