/**
 * Calls next() in its own loop, and never closes the source.
 *
 * @misconception A loop over next() is the same as `for…of`.
 * @rejectedBy closing › leaving a loop over filter() by break closes the source
 */
export { map } from '../solution';

export function* filter<T>(
  source: Iterable<T>,
  keep: (value: T, index: number) => boolean,
): Generator<T, void, unknown> {
  const iterator = source[Symbol.iterator]();
  for (let index = 0; ; index += 1) {
    const result = iterator.next();
    if (result.done === true) return;
    if (keep(result.value, index)) yield result.value;
  }
}
