/**
 * Treats a value of 0, '' or undefined as the end of the source.
 *
 * @misconception A falsy value means that no more values come.
 * @rejectedBy single-pass exhaustion › values such as 0, an empty string and undefined are values like any other
 */
export { windows } from '../solution';

export function* batch<T>(source: Iterable<T>, size: number): Generator<T[], void, unknown> {
  const iterator = source[Symbol.iterator]();
  try {
    let item: T | undefined;
    let items: T[] = [];
    while ((item = iterator.next().value as T | undefined)) {
      items.push(item);
      if (items.length < size) continue;
      yield items;
      items = [];
    }
    if (items.length > 0) yield items;
  } finally {
    iterator.return?.();
  }
}
