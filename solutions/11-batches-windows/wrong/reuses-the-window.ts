/**
 * Yields the array that it uses for the next window.
 *
 * @misconception A yielded array is copied on its way out.
 * @rejectedBy state preservation › a window that was handed out stays as it was when the next one comes
 * @rejectedBy single-pass exhaustion › windows() moves on by one value
 */
export { batch } from '../solution';

export function* windows<T>(source: Iterable<T>, size: number): Generator<T[], void, unknown> {
  const latest: T[] = [];
  for (const item of source) {
    latest.push(item);
    if (latest.length > size) latest.shift();
    if (latest.length === size) yield latest;
  }
}
