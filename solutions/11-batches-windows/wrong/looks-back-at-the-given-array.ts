/**
 * Begins a new batch only if the yielded one is still full, so it fills one again that its consumer emptied.
 *
 * @misconception A batch that you have yielded stays full.
 * @rejectedBy state preservation › what a consumer does to a batch or a window does not show in the next one, and stays as it is
 */
export function* batch<T>(source: Iterable<T>, size: number): Generator<T[], void, unknown> {
  let items: T[] = [];
  for (const value of source) {
    if (items.length >= size) items = [];
    items.push(value);
    if (items.length === size) {
      yield items;
    }
  }
  if (items.length > 0 && items.length < size) yield items;
}

export function* windows<T>(source: Iterable<T>, size: number): Generator<T[], void, unknown> {
  const latest: T[] = [];
  for (const value of source) {
    latest.push(value);
    if (latest.length > size) latest.shift();
    if (latest.length === size) yield [...latest];
  }
}
