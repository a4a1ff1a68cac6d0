/**
 * Uses two arrays in turn, so it fills a batch again after the next one.
 *
 * @misconception When the next batch comes, the last one is no longer needed.
 * @rejectedBy state preservation › batches and windows that were kept are still the same at the very end
 */
export { windows } from '../solution';

export function* batch<T>(source: Iterable<T>, size: number): Generator<T[], void, unknown> {
  const arrays: [T[], T[]] = [[], []];
  let turn = 0;
  let items = arrays[0];
  for (const item of source) {
    if (items.length === 0 || items.length === size) {
      items = arrays[turn % 2]!;
      items.length = 0;
      turn += 1;
    }
    items.push(item);
    if (items.length === size) yield items;
  }
  if (items.length > 0 && items.length < size) yield items;
}
