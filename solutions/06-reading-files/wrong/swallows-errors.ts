/**
 * Treats an error as the end of the text.
 *
 * @misconception If you clean up, nobody needs to know about the error.
 * @rejectedBy closing › throw() closes the source and still throws
 * @rejectedBy closing › an error thrown by read() reaches the caller and closes the source
 */
import { readLines as readLinesRight, type TextSource } from '../solution';

export { openFile, type TextSource } from '../solution';

export function* readLines(open: () => TextSource): Generator<string, void, unknown> {
  try {
    yield* readLinesRight(open);
  } catch {
    // There is nothing left to read.
  }
}
