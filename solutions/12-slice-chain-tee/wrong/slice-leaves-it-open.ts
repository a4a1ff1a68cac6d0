/**
 * Stops asking at the end, and never calls return().
 *
 * @misconception If you stop asking, the source is closed.
 * @rejectedBy closing › slice() closes the source once it has all that it wants
 * @rejectedBy closing › slice() closes the source when a loop is left by break
 */
export { chain, tee } from '../solution';

export function* slice<T>(
  source: Iterable<T>,
  start: number,
  end = Infinity,
): Generator<T, void, unknown> {
  const iterator = source[Symbol.iterator]();
  for (let position = 0; position < end && start < end; position += 1) {
    const result = iterator.next();
    if (result.done === true) return;
    if (position >= start) yield result.value;
  }
}
