/**
 * Yields the same array every time, emptied and filled again.
 *
 * @misconception A yielded array is copied on its way out.
 * @rejectedBy state preservation › a batch that was handed out stays as it was when the next one comes
 * @rejectedBy single-pass exhaustion › batch() keeps the order and puts what is left into a shorter last batch
 */
export { windows } from '../solution';

export function* batch<T>(source: Iterable<T>, size: number): Generator<T[], void, unknown> {
  const items: T[] = [];
  for (const item of source) {
    items.push(item);
    if (items.length < size) continue;
    yield items;
    items.length = 0;
  }
  if (items.length > 0) yield items;
}
