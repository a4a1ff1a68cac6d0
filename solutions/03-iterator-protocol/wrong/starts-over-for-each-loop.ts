/**
 * An iterator whose [Symbol.iterator]() makes a new one.
 *
 * @misconception An iterator is an iterable, so it begins again for every loop.
 * @rejectedBy single-pass exhaustion › what range() returns is its own iterator
 * @rejectedBy state preservation › a loop continues where next() stopped
 */
import { range as oneShotRange } from '../solution';

export { Range } from '../solution';

export function range(start: number, end: number, step = 1): IterableIterator<number> {
  const iterator = oneShotRange(start, end, step);
  iterator[Symbol.iterator] = () => range(start, end, step);
  return iterator;
}
