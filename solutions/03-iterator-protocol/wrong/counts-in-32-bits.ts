/**
 * Makes its place a whole number with `| 0`, which keeps only 32 bits.
 *
 * @misconception `| 0` is a short way to write Math.trunc.
 * @rejectedBy single-pass exhaustion › whatever its bounds are, range() gives the numbers that an array of them holds, once
 */
export function range(start: number, end: number, step = 1): IterableIterator<number> {
  let upcoming = start | 0;
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
      completed = true;
      return { value: undefined, done: true };
    },
  };
  return iterator;
}

export { Range } from '../solution';
