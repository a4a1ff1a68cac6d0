/**
 * Returns an object that starts anew for every loop.
 *
 * @misconception What can be looped over once can be looped over again.
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
