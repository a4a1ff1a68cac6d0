/**
 * return() moves the place to Infinity, which is beyond the end only when it counts up.
 *
 * @misconception Infinity is beyond every end.
 * @rejectedBy closing › however and whenever range() is left, return() says that it is over, and so does each next()
 */
export function range(start: number, end: number, step = 1): IterableIterator<number> {
  let upcoming = start;
  const iterator: IterableIterator<number> = {
    [Symbol.iterator]: () => iterator,
    next() {
      if (step > 0 ? upcoming >= end : upcoming <= end) return { value: undefined, done: true };
      const value = upcoming;
      upcoming += step;
      return { value, done: false };
    },
    return() {
      upcoming = Infinity;
      return { value: undefined, done: true };
    },
  };
  return iterator;
}

export { Range } from '../solution';
