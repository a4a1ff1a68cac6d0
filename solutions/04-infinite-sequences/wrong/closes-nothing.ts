/**
 * Calls next() itself and never closes the source.
 *
 * @misconception If you stop asking an iterator, it knows that you no longer need it.
 * @rejectedBy closing › once take() has its n values and ends, the source is closed
 * @rejectedBy closing › a loop over take() left by break closes the source
 * @rejectedBy closing › an error in the loop over take() closes the source and goes on to the caller
 */
export { fibonacci } from '../solution';

export function* take<T>(it: Iterable<T>, n: number): Generator<T, void, unknown> {
  const iterator = it[Symbol.iterator]();
  for (let taken = 0; taken < n; taken += 1) {
    const result = iterator.next();
    if (result.done === true) return;
    yield result.value;
  }
}
