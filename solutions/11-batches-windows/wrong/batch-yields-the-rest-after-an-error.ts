/**
 * Yields the rest in `finally`, however the loop ends.
 *
 * @misconception No value may get lost, whatever happens.
 * @rejectedBy closing › whatever the source throws comes out as it is
 */
export { windows } from '../solution';

export function* batch<T>(source: Iterable<T>, size: number): Generator<T[], void, unknown> {
  let items: T[] = [];
  try {
    for (const item of source) {
      items.push(item);
      if (items.length < size) continue;
      const full = items;
      items = [];
      yield full;
    }
  } finally {
    if (items.length > 0) yield items;
  }
}
