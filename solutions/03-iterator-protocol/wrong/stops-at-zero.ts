/**
 * Treats a falsy number as the end.
 *
 * @misconception No value and a falsy value are the same.
 * @rejectedBy single-pass exhaustion › range(-1, 2) gives 0 like any other number
 */
export { Range } from '../solution';

export function range(start: number, end: number, step = 1): IterableIterator<number> {
  let upcoming = start;
  let completed = false;
  const iterator: IterableIterator<number> = {
    [Symbol.iterator]: () => iterator,
    next() {
      const isPast = step > 0 ? upcoming >= end : upcoming <= end;
      const value = completed || isPast ? undefined : upcoming;
      completed = !value;
      if (!value) return { value: undefined, done: true };
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
