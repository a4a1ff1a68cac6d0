/**
 * A second return() returns nothing.
 *
 * @misconception A closed iterator cannot be closed again.
 * @rejectedBy closing › however and whenever range() is left, return() says that it is over, and so does each next()
 */
export function range(start: number, end: number, step = 1): IterableIterator<number> {
  let upcoming = start;
  let completed = false;
  const iterator: IterableIterator<number> = {
    [Symbol.iterator]: () => iterator,
    next() {
      completed ||= step > 0 ? upcoming >= end : upcoming <= end;
      if (completed) return { value: undefined, done: true };
      const value = upcoming;
      upcoming += step;
      return { value, done: false };
    },
    return() {
      if (completed) return undefined as unknown as IteratorResult<number>;
      completed = true;
      return { value: undefined, done: true };
    },
  };
  return iterator;
}

export { Range } from '../solution';
