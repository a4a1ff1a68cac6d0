/**
 * return() returns the last number that was given.
 *
 * @misconception return() returns something: the current value of the iterator.
 * @rejectedBy closing › however and whenever range() is left, return() says that it is over, and so does each next()
 */
export function range(start: number, end: number, step = 1): IterableIterator<number> {
  let upcoming = start;
  let last: number | undefined;
  let completed = false;
  const iterator: IterableIterator<number> = {
    [Symbol.iterator]: () => iterator,
    next() {
      completed ||= step > 0 ? upcoming >= end : upcoming <= end;
      if (completed) return { value: undefined, done: true };
      last = upcoming;
      upcoming += step;
      return { value: last, done: false };
    },
    return() {
      completed = true;
      return { value: last, done: true };
    },
  };
  return iterator;
}

export { Range } from '../solution';
