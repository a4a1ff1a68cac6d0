/**
 * Built by hand; at the end it gets ready for a second pass.
 *
 * @misconception If you ask an iterator again, it begins again.
 * @rejectedBy single-pass exhaustion › after the last line it stays completed
 */
import { readLines as readLinesRight, type TextSource } from '../solution';

export { openFile, type TextSource } from '../solution';

export function readLines(open: () => TextSource): Generator<string, void, unknown> {
  let lines = readLinesRight(open);
  const again = {
    [Symbol.iterator]: () => again,
    next() {
      const result = lines.next();
      if (result.done === true) lines = readLinesRight(open);
      return result;
    },
    return: () => lines.return(),
    throw: (error: unknown) => lines.throw(error),
  } as Generator<string, void, unknown>;
  return again;
}
