/**
 * Looks for another batch after the rest, and so asks the ended source once more.
 *
 * @misconception A source answers `done: true` as often as you like, so asking costs nothing.
 * @rejectedBy laziness › whatever the size, both have pulled only what the arrays so far needed
 */
export { windows } from '../solution';

export function* batch<T>(source: Iterable<T>, size: number): Generator<T[], void, unknown> {
  const iterator = source[Symbol.iterator]();
  const values: Iterable<T> = { [Symbol.iterator]: () => ({ next: () => iterator.next() }) };
  let open = true;
  try {
    while (open) {
      const items: T[] = [];
      for (const item of values) {
        items.push(item);
        if (items.length === size) break;
      }
      if (items.length === 0) open = false;
      else yield items;
    }
  } finally {
    if (open) iterator.return?.();
  }
}
