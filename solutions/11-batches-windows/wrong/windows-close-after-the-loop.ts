/**
 * Closes the source after the loop, where `break` never comes.
 *
 * @misconception Code after the last `yield` always runs.
 * @rejectedBy closing › a loop left by break closes the source of windows() once
 */
export { batch } from '../solution';

export function* windows<T>(source: Iterable<T>, size: number): Generator<T[], void, unknown> {
  const iterator = source[Symbol.iterator]();
  const latest: T[] = [];
  for (let result = iterator.next(); result.done !== true; result = iterator.next()) {
    latest.push(result.value);
    if (latest.length > size) latest.shift();
    if (latest.length === size) yield [...latest];
  }
  iterator.return?.();
}
