/**
 * Closes the source on return(), but not when an error is thrown in.
 *
 * @misconception Only return() ends a generator early.
 * @rejectedBy closing › however you leave them, both close their source once
 */
export { batch } from '../solution';

export function* windows<T>(source: Iterable<T>, size: number): Generator<T[], void, unknown> {
  const iterator = source[Symbol.iterator]();
  const latest: T[] = [];
  let ended = false;
  let failed = false;
  try {
    for (;;) {
      const result = iterator.next();
      if (result.done === true) {
        ended = true;
        return;
      }
      latest.push(result.value);
      if (latest.length > size) latest.shift();
      if (latest.length === size) yield [...latest];
    }
  } catch (error) {
    failed = true;
    throw error;
  } finally {
    if (!ended && !failed) iterator.return?.();
  }
}
