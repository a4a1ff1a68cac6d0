/**
 * Yields n values even if the source has fewer.
 *
 * @misconception Every source has enough values, so you need not check `done`.
 * @rejectedBy single-pass exhaustion › take() of more values than there are yields all of them
 */
export { fibonacci } from '../solution';

export function* take<T>(it: Iterable<T>, n: number): Generator<T, void, unknown> {
  const iterator = it[Symbol.iterator]();
  try {
    for (let taken = 0; taken < n; taken += 1) yield iterator.next().value as T;
  } finally {
    iterator.return?.();
  }
}
