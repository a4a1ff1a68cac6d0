/**
 * Leaves out the values for which f throws.
 *
 * @misconception A pipeline must survive a bad value.
 * @rejectedBy closing › an error thrown by f or keep() reaches the caller and closes the source
 */
export { filter } from '../solution';

export function* map<T, R>(
  source: Iterable<T>,
  f: (value: T, index: number) => R,
): Generator<R, void, unknown> {
  let index = 0;
  for (const value of source) {
    try {
      yield f(value, index);
    } catch {
      // The next value may be a better one.
    }
    index += 1;
  }
}
