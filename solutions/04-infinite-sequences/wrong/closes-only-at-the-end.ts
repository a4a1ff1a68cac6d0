/**
 * Calls next() itself and closes the source after the loop, where an early exit never comes.
 *
 * @misconception Code after a loop runs however the loop is left.
 * @rejectedBy closing › a loop over take() left by break closes the source
 */
export { fibonacci } from '../solution';

export function* take<T>(it: Iterable<T>, n: number): Generator<T, void, unknown> {
  const iterator = it[Symbol.iterator]();
  for (let taken = 0; taken < n; taken += 1) {
    const result = iterator.next();
    if (result.done === true) return;
    yield result.value;
  }
  iterator.return?.();
}
