/**
 * At the end, closes every source, also those that it has never opened and those that have ended.
 *
 * @misconception If a source was given to you, you must close it.
 * @rejectedBy closing › chain() closes the source that it is reading, and no other
 */
export { slice, tee } from '../solution';

export function* chain<T>(...sources: Iterable<T>[]): Generator<T, void, unknown> {
  try {
    for (const source of sources) {
      const iterator = source[Symbol.iterator]();
      for (let result = iterator.next(); result.done !== true; result = iterator.next()) {
        yield result.value;
      }
    }
  } finally {
    for (const source of sources) (source as Partial<Iterator<T>>).return?.();
  }
}
