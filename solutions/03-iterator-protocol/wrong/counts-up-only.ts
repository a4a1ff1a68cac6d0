/**
 * Compares with the end in one direction only.
 *
 * @misconception A range runs from the smaller number to the larger.
 * @rejectedBy single-pass exhaustion › range(5, 0, -2) counts down
 */
export { Range } from '../solution';

export function range(start: number, end: number, step = 1): IterableIterator<number> {
  let upcoming = start;
  let completed = step < 0;
  const iterator: IterableIterator<number> = {
    [Symbol.iterator]: () => iterator,
    next() {
      completed ||= upcoming >= end;
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
