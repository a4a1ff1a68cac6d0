/**
 * Calls next() itself and never return().
 *
 * @misconception If you stop asking, the source is closed.
 * @rejectedBy closing › a loop left by break closes the source of batch() once
 */
export { windows } from '../solution';

export function* batch<T>(source: Iterable<T>, size: number): Generator<T[], void, unknown> {
  const iterator = source[Symbol.iterator]();
  let items: T[] = [];
  for (let result = iterator.next(); result.done !== true; result = iterator.next()) {
    items.push(result.value);
    if (items.length < size) continue;
    yield items;
    items = [];
  }
  if (items.length > 0) yield items;
}
