/**
 * Yields windows from the first value on, before they are full.
 *
 * @misconception A window may be short at the edges, like the last batch.
 * @rejectedBy single-pass exhaustion › windows() yields full windows only, and none for a source that is shorter
 * @rejectedBy single-pass exhaustion › windows() moves on by one value
 */
export { batch } from '../solution';

export function* windows<T>(source: Iterable<T>, size: number): Generator<T[], void, unknown> {
  const latest: T[] = [];
  for (const item of source) {
    latest.push(item);
    if (latest.length > size) latest.shift();
    yield [...latest];
  }
}
