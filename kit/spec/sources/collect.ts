/**
 * The values of an iterable as an array, at most `limit` of them: an endless generator cannot hang a spec.
 * Leaves the loop early, and so closes the iterator, only where the limit is reached.
 *
 * @param iterable what is gone through
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
