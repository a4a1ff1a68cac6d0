/**
 * A return() that gives the right answer and changes nothing.
 *
 * @misconception return() only says that the loop is over, and the loop ends anyway.
 * @rejectedBy closing › a loop left by break closes the iterator: a later loop gets nothing
 * @rejectedBy closing › return() answers { value: undefined, done: true }, also before the first next()
 */
import { range as closableRange } from '../solution';

export { Range } from '../solution';

export function range(start: number, end: number, step = 1): IterableIterator<number> {
  const iterator = closableRange(start, end, step);
  iterator.return = () => ({ value: undefined, done: true });
  return iterator;
}
