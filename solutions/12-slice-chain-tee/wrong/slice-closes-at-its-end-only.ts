/**
 * Closes the source after the last value, where `break` never comes.
 *
 * @misconception Code after the last `yield` always runs.
 * @rejectedBy closing › slice() closes the source when a loop is left by break
 */
export { chain, tee } from '../solution';

export function* slice<T>(
  source: Iterable<T>,
  start: number,
  end = Infinity,
): Generator<T, void, unknown> {
  if (start >= end) return;
  const iterator = source[Symbol.iterator]();
  for (let position = 0; position < end; position += 1) {
    const result = iterator.next();
    if (result.done === true) return;
    if (position >= start) yield result.value;
  }
  iterator.return?.();
}
