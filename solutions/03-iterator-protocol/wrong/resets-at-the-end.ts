/**
 * Sets the cursor back to the start after `done: true`.
 *
 * @misconception An iterator at its end prepares itself for the next user.
 * @rejectedBy single-pass exhaustion › after the last number it stays completed
 */
import { range as oneShotRange } from '../solution';

export { Range } from '../solution';

export function range(start: number, end: number, step = 1): IterableIterator<number> {
  let current = oneShotRange(start, end, step);
  let closed = false;
  const iterator: IterableIterator<number> = {
    [Symbol.iterator]: () => iterator,
    next() {
      const result = current.next();
      if (result.done === true && !closed) current = oneShotRange(start, end, step);
      return result;
    },
    return() {
      closed = true;
      return current.return!();
    },
  };
  return iterator;
}
