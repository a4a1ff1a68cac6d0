/**
 * Yields only full batches and forgets the rest at the end.
 *
 * @misconception When the loop is over, the work is done.
 * @rejectedBy single-pass exhaustion › batch() keeps the order and puts what is left into a shorter last batch
 */
export { windows } from '../solution';

export function* batch<T>(source: Iterable<T>, size: number): Generator<T[], void, unknown> {
  let items: T[] = [];
  for (const item of source) {
    items.push(item);
    if (items.length < size) continue;
    yield items;
    items = [];
  }
}
