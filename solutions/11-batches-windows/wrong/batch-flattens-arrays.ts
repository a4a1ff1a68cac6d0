/**
 * Adds each value with concat(), which takes arrays apart.
 *
 * @misconception concat() always adds one value.
 * @rejectedBy single-pass exhaustion › whatever the source and however you ask, both yield the slices of an array
 */
export { windows } from '../solution';

export function* batch<T>(source: Iterable<T>, size: number): Generator<T[], void, unknown> {
  let items: T[] = [];
  let count = 0;
  for (const item of source) {
    items = items.concat(item);
    count += 1;
    if (count % size !== 0) continue;
    yield items;
    items = [];
  }
  if (count % size !== 0) yield items;
}
