/**
 * Moves on only if a value differs from the one before.
 *
 * @misconception Two equal values are one value.
 * @rejectedBy single-pass exhaustion › whatever the source and however you ask, both yield the slices of an array
 */
export { batch } from '../solution';

export function* windows<T>(source: Iterable<T>, size: number): Generator<T[], void, unknown> {
  const latest: T[] = [];
  for (const item of source) {
    if (latest.length > 0 && Object.is(latest.at(-1), item)) continue;
    latest.push(item);
    if (latest.length > size) latest.shift();
    if (latest.length === size) yield [...latest];
  }
}
