/**
 * Returns an object that opens the source again for every loop.
 *
 * @misconception If you can loop over it once, you can loop over it again.
 * @rejectedBy single-pass exhaustion › what readLines() returns is its own iterator
 */
import { readLines as readLinesRight, type TextSource } from '../solution';

export { openFile, type TextSource } from '../solution';

export function readLines(open: () => TextSource): Generator<string, void, unknown> {
  const iterable: Iterable<string> = { [Symbol.iterator]: () => readLinesRight(open) };
  return iterable as Generator<string, void, unknown>;
}
