/**
 * Says `done: true` together with the last number.
 *
 * @misconception `done` marks the last value, so a loop still gets that one.
 * @rejectedBy single-pass exhaustion › range(2, 5) gives 2, 3 and 4
 * @rejectedBy single-pass exhaustion › after the last number it stays completed
 */
export { Range } from '../solution';

export function range(start: number, end: number, step = 1): IterableIterator<number> {
  let upcoming = start;
  let completed = false;
  const isPast = (value: number) => (step > 0 ? value >= end : value <= end);
  const iterator: IterableIterator<number> = {
    [Symbol.iterator]: () => iterator,
    next() {
      completed ||= isPast(upcoming);
      if (completed) return { value: undefined, done: true };
      const value = upcoming;
      upcoming += step;
      return { value, done: isPast(upcoming) };
    },
    return() {
      completed = true;
      return { value: undefined, done: true };
    },
  };
  return iterator;
}
