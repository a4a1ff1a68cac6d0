/**
 * Closes the source itself although `for…of` already does.
 *
 * @misconception Closing once more does no harm.
 * @rejectedBy closing › once take() has its n values and ends, the source is closed
 */
export { fibonacci } from '../solution';

export function* take<T>(it: Iterable<T>, n: number): Generator<T, void, unknown> {
  if (n === 0) return;
  const iterator = it[Symbol.iterator]();
  let taken = 0;
  try {
    for (const value of { [Symbol.iterator]: () => iterator }) {
      yield value;
      taken += 1;
      if (taken === n) return;
    }
  } finally {
    iterator.return?.();
  }
}
