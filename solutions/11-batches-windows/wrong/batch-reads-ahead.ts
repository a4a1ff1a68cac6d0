/**
 * Yields a batch only when it has the first value of the next one.
 *
 * @misconception To know that a batch is full, you must see what comes after it.
 * @rejectedBy laziness › calling batch() pulls nothing, and each batch takes as many pulls as it has values
 */
export { windows } from '../solution';

export function* batch<T>(source: Iterable<T>, size: number): Generator<T[], void, unknown> {
  let items: T[] = [];
  for (const item of source) {
    if (items.length === size) {
      yield items;
      items = [];
    }
    items.push(item);
  }
  if (items.length > 0) yield items;
}
