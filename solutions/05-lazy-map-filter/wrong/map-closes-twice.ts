/**
 * Closes the source itself although `for…of` has closed it.
 *
 * @misconception Only your own return() call closes a source.
 * @rejectedBy closing › leaving a loop over map() by break closes the source
 */
import { filter, map as closingMap } from '../solution';

export { filter };

export function* map<T, R>(
  source: Iterable<T>,
  f: (value: T, index: number) => R,
): Generator<R, void, unknown> {
  const iterator = source[Symbol.iterator]();
  const values: Iterable<T> = { [Symbol.iterator]: () => iterator };
  let finished = false;
  try {
    yield* closingMap(values, f);
    finished = true;
  } finally {
    if (!finished) iterator.return?.();
  }
}
