/**
 * Returns an object that starts again for every loop.
 *
 * @misconception If you can loop over it once, you can loop over it again.
 * @rejectedBy single-pass exhaustion › a generator object is its own iterator
 */
export { getNumbers } from '../solution';

export function getNumbersGenerator(n: number): Generator<number, void, unknown> {
  const iterable: Iterable<number> = {
    *[Symbol.iterator]() {
      for (let i = 0; i < n; i += 1) yield i * 2;
    },
  };
  return iterable as Generator<number, void, unknown>;
}
