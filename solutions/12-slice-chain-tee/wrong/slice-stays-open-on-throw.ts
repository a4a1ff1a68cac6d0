/**
 * Closes the source on return(), but not when an error is thrown in.
 *
 * @misconception Only return() ends a generator early.
 * @rejectedBy closing › however you leave slice(), it closes its source once
 */
export { chain, tee } from '../solution';

export function* slice<T>(
  source: Iterable<T>,
  start: number,
  end = Infinity,
): Generator<T, void, unknown> {
  if (start >= end) return;
  const iterator = source[Symbol.iterator]();
  let mustClose = true;
  try {
    for (let position = 0; position < end; position += 1) {
      const result = iterator.next();
      if (result.done === true) {
        mustClose = false;
        return;
      }
      if (position >= start) yield result.value;
    }
  } catch (error) {
    mustClose = false;
    throw error;
  } finally {
    if (mustClose) iterator.return?.();
  }
}
