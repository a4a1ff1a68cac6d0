/**
 * Calls next() in its own loop, and never closes the source.
 *
 * @misconception A loop over next() is the same as `for…of`.
 * @rejectedBy closing › leaving a loop over map() by break closes the source
 */
export { filter } from '../solution';

export function* map<T, R>(
  source: Iterable<T>,
  f: (value: T, index: number) => R,
): Generator<R, void, unknown> {
  const iterator = source[Symbol.iterator]();
  let index = 0;
  for (let result = iterator.next(); result.done !== true; result = iterator.next()) {
    yield f(result.value, index);
    index += 1;
  }
}
