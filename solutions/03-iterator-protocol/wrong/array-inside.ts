/**
 * Fills an array with all the numbers and goes through it.
 *
 * @misconception An object with a next() is lazy, wherever it gets its values from.
 * @rejectedBy laziness › calling range() takes no step
 * @rejectedBy laziness › three next() calls take three steps
 * @rejectedBy bounded heap growth › paused on its way through a million numbers range() retains next to nothing, where an array retains them all
 */
export { Range } from '../solution';

export function range(start: number, end: number, step = 1): IterableIterator<number> {
  const numbers: number[] = [];
  for (let i = start; step > 0 ? i < end : i > end; i += step) numbers.push(i);
  let index = 0;
  const iterator: IterableIterator<number> = {
    [Symbol.iterator]: () => iterator,
    next() {
      if (index >= numbers.length) return { value: undefined, done: true };
      index += 1;
      return { value: numbers[index - 1]!, done: false };
    },
    return() {
      index = numbers.length;
      return { value: undefined, done: true };
    },
  };
  return iterator;
}
