/**
 * Includes the end.
 *
 * @misconception A range from 2 to 5 includes the 5.
 * @rejectedBy single-pass exhaustion › range(2, 5) gives 2, 3 and 4
 */
export { Range } from '../solution';

export function range(start: number, end: number, step = 1): IterableIterator<number> {
  let upcoming = start;
  let completed = false;
  const iterator: IterableIterator<number> = {
    [Symbol.iterator]: () => iterator,
    next() {
      completed ||= step > 0 ? upcoming > end : upcoming < end;
      if (completed) return { value: undefined, done: true };
      upcoming += step;
      return { value: upcoming - step, done: false };
    },
    return() {
      completed = true;
      return { value: undefined, done: true };
    },
  };
  return iterator;
}
