/**
 * When it counts down, it includes the end if a step hits it.
 *
 * @misconception The opposite of `>=` is `<`.
 * @rejectedBy single-pass exhaustion › range(6, 0, -3) stops before it reaches its end
 * @rejectedBy single-pass exhaustion › whatever its bounds are, range() gives the numbers that an array of them holds, once
 */
export function range(start: number, end: number, step = 1): IterableIterator<number> {
  let upcoming = start;
  let completed = false;
  const iterator: IterableIterator<number> = {
    [Symbol.iterator]: () => iterator,
    next() {
      completed ||= step > 0 ? upcoming >= end : upcoming < end;
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
