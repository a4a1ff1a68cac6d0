/**
 * Keeps the cursor of every range in one variable outside the function.
 *
 * @misconception State that must survive from one next() to the next has to be outside the function.
 * @rejectedBy state preservation › two iterators from range() keep their places apart
 */
export { Range } from '../solution';

let upcoming = 0;

export function range(start: number, end: number, step = 1): IterableIterator<number> {
  upcoming = start;
  let completed = false;
  const iterator: IterableIterator<number> = {
    [Symbol.iterator]: () => iterator,
    next() {
      completed ||= step > 0 ? upcoming >= end : upcoming <= end;
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
