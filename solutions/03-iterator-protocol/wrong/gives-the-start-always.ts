/**
 * Always gives the start, even if the end is equal to it.
 *
 * @misconception A range always has a first number, so only the later ones need a check.
 * @rejectedBy single-pass exhaustion › a range that ends where it starts gives nothing
 * @rejectedBy single-pass exhaustion › whatever its bounds are, range() gives the numbers that an array of them holds, once
 */
export function range(start: number, end: number, step = 1): IterableIterator<number> {
  let last: number | undefined;
  let completed = step > 0 ? start > end : start < end;
  const iterator: IterableIterator<number> = {
    [Symbol.iterator]: () => iterator,
    next() {
      const value = last === undefined ? start : last + step;
      if (last !== undefined) completed ||= step > 0 ? value >= end : value <= end;
      if (completed) return { value: undefined, done: true };
      last = value;
      return { value, done: false };
    },
    return() {
      completed = true;
      return { value: undefined, done: true };
    },
  };
  return iterator;
}

export { Range } from '../solution';
