/**
 * An iterator without [Symbol.iterator](), so no loop accepts it.
 *
 * @misconception You can loop over anything that has a next().
 * @rejectedBy single-pass exhaustion › what range() returns is its own iterator
 */
import { range as iterableRange } from '../solution';

export { Range } from '../solution';

export function range(start: number, end: number, step = 1): IterableIterator<number> {
  const iterator: Partial<IterableIterator<number>> = iterableRange(start, end, step);
  delete iterator[Symbol.iterator];
  return iterator as IterableIterator<number>;
}
