/**
 * Keeps every value that it has read and cuts each window from the end.
 *
 * @misconception To look back a little, you must keep everything.
 * @rejectedBy bounded heap growth › both let go of every value of an earlier batch or window
 */
export { batch } from '../solution';

export function* windows<T>(source: Iterable<T>, size: number): Generator<T[], void, unknown> {
  const seen: T[] = [];
  for (const item of source) {
    seen.push(item);
    if (seen.length >= size) yield seen.slice(-size);
  }
}
