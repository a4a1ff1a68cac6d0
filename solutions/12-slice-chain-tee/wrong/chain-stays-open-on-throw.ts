/**
 * Closes its source on return(), but not when an error is thrown in.
 *
 * @misconception Only return() and `break` end a generator early.
 * @rejectedBy closing › however you leave chain(), it closes the source that it is reading once, and no other
 */
export { slice, tee } from '../solution';

export function* chain<T>(...sources: Iterable<T>[]): Generator<T, void, unknown> {
  for (const source of sources) {
    const iterator = source[Symbol.iterator]();
    let mustClose = true;
    try {
      for (let result = iterator.next(); result.done !== true; result = iterator.next()) {
        yield result.value;
      }
      mustClose = false;
    } catch (error) {
      mustClose = false;
      throw error;
    } finally {
      if (mustClose) iterator.return?.();
    }
  }
}
