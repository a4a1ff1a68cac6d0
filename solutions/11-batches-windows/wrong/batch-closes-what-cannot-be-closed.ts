/**
 * Calls return() even if the source has none.
 *
 * @misconception Every iterator has a return().
 * @rejectedBy state preservation › whatever the order of calls, no object disturbs another
 */
export { windows } from '../solution';

export function* batch<T>(source: Iterable<T>, size: number): Generator<T[], void, unknown> {
  const iterator = source[Symbol.iterator]();
  let ended = false;
  try {
    while (!ended) {
      const items: T[] = [];
      while (items.length < size && !ended) {
        const result = iterator.next();
        if (result.done === true) ended = true;
        else items.push(result.value);
      }
      if (items.length > 0) yield items;
    }
  } finally {
    if (!ended) iterator.return!();
  }
}
