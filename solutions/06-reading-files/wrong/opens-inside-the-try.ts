/**
 * Opens the source inside the `try`, so `finally` may find none to close.
 *
 * @misconception A wider `try` is always safer.
 * @rejectedBy closing › a file that cannot be opened is reported as such
 */
import { readLines as readLinesRight, type TextSource } from '../solution';

export { openFile, type TextSource } from '../solution';

export function* readLines(open: () => TextSource): Generator<string, void, unknown> {
  let source: TextSource | undefined;
  try {
    source = open();
    const opened = source;
    yield* readLinesRight(() => ({ read: () => opened.read(), close: () => undefined }));
  } finally {
    source!.close();
  }
}
