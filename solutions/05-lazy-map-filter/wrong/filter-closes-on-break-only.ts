/**
 * Closes the source when it is left at its `yield`, but not when keep() throws.
 *
 * @misconception A generator can end only at a `yield`.
 * @rejectedBy closing › an error thrown by f or keep() reaches the caller and closes the source
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
    if (!keep(result.value, index)) continue;
    let resumed = false;
    try {
      yield result.value;
      resumed = true;
    } finally {
      if (!resumed) iterator.return?.();
    }
  }
}
