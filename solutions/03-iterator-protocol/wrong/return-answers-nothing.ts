/**
 * A return() that closes the iterator and answers undefined, which makes a `break` throw a TypeError.
 *
 * @misconception Nobody uses the result of return().
 * @rejectedBy closing › return() answers { value: undefined, done: true }, also before the first next()
 */
import { range as closableRange } from '../solution';

export { Range } from '../solution';

export function range(start: number, end: number, step = 1): IterableIterator<number> {
  const iterator = closableRange(start, end, step);
  const close = iterator.return!.bind(iterator);
  iterator.return = () => {
    close();
    return undefined as unknown as IteratorResult<number>;
  };
  return iterator;
}
