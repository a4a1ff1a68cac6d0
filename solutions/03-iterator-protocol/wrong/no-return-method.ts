/**
 * An iterator with next() only, so that `break` does not end it.
 *
 * @misconception An iterator needs only next().
 * @rejectedBy closing › a loop left by break closes the iterator: a later loop gets nothing
 * @rejectedBy closing › return() answers { value: undefined, done: true }, also before the first next()
 */
import { range as closableRange } from '../solution';

export { Range } from '../solution';

export function range(start: number, end: number, step = 1): IterableIterator<number> {
  const iterator = closableRange(start, end, step);
  delete iterator.return;
  return iterator;
}
