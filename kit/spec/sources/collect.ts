/**
 * The values of an iterable as an array, at most `limit` of them, so that an endless generator cannot hang a spec. If it
 * reaches the limit, it leaves its loop early, and this closes the iterator.
 *
 * @param iterable where the values come from
 * @param limit how many values at most
 * @example collect(fibonacci(), 5); // [0, 1, 1, 2, 3]
 */
export function collect<T>(iterable: Iterable<T>, limit: number): T[] {
  const values: T[] = [];
  if (limit === 0) return values;
  for (const value of iterable) {
    values.push(value);
    if (values.length === limit) break;
  }
  return values;
}
