/**
 * Builds the iterator by hand and leaves out return(), so `break` does not end it.
 *
 * @misconception An iterator needs only next().
 * @rejectedBy closing › a loop left by break closes it: a later loop gets nothing
 */
export { getNumbers } from '../solution';

export function getNumbersGenerator(n: number): Generator<number, void, unknown> {
  let i = 0;
  const iterator: IterableIterator<number> = {
    [Symbol.iterator]: () => iterator,
    next() {
      if (i >= n) return { value: undefined, done: true };
      i += 1;
      return { value: (i - 1) * 2, done: false };
    },
  };
  return iterator as Generator<number, void, unknown>;
}
