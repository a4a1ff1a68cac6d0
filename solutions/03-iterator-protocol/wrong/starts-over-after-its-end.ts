/**
 * A loop after the last number starts again at the beginning.
 *
 * @misconception A loop begins at [Symbol.iterator](), so there a used-up iterator gets ready again.
 * @rejectedBy single-pass exhaustion › a second loop after the last number gets nothing
 * @rejectedBy single-pass exhaustion › whatever its bounds are, range() gives the numbers that an array of them holds, once
 */
export function range(start: number, end: number, step = 1): IterableIterator<number> {
  const isOver = (value: number): boolean => (step > 0 ? value >= end : value <= end);
  let upcoming = start;
  let closed = false;
  const iterator: IterableIterator<number> = {
    [Symbol.iterator]() {
      if (!closed && isOver(upcoming)) upcoming = start;
      return iterator;
    },
    next() {
      if (closed || isOver(upcoming)) return { value: undefined, done: true };
      const value = upcoming;
      upcoming += step;
      return { value, done: false };
    },
    return() {
      closed = true;
      return { value: undefined, done: true };
    },
  };
  return iterator;
}

export { Range } from '../solution';
