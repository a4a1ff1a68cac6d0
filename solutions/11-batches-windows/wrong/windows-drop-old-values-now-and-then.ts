/**
 * Keeps all values, and drops the old ones after every thousand.
 *
 * @misconception If you shorten a list now and then, it does not grow.
 * @rejectedBy bounded heap growth › both let go of every value of an earlier batch or window
 */
export { batch } from '../solution';

export function* windows<T>(source: Iterable<T>, size: number): Generator<T[], void, unknown> {
  let seen: T[] = [];
  for (const item of source) {
    seen.push(item);
    if (seen.length >= size) yield seen.slice(-size);
    if (seen.length === 1_000 + size) seen = seen.slice(1_000);
  }
}
