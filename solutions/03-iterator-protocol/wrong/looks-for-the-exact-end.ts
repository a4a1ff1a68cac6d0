/**
 * Ends only if the number equals the end.
 *
 * @misconception The steps always reach the end exactly.
 * @rejectedBy single-pass exhaustion › range(0, 7, 3) stops before it passes its end
 * @rejectedBy single-pass exhaustion › a range whose step leads away from its end gives nothing
 */
export { Range } from '../solution';

export function range(start: number, end: number, step = 1): IterableIterator<number> {
  let upcoming = start;
  let completed = false;
  const iterator: IterableIterator<number> = {
    [Symbol.iterator]: () => iterator,
    next() {
      completed ||= upcoming - end === 0;
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
