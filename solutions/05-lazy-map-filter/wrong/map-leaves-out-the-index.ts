/**
 * Calls f with only the value.
 *
 * @misconception A lazy `map` cannot know the index, because it has no array.
 * @rejectedBy single-pass exhaustion › map() yields the result of f for each value and its index
 */
export { filter } from '../solution';

export function* map<T, R>(
  source: Iterable<T>,
  f: (value: T, index: number) => R,
): Generator<R, void, unknown> {
  const g = f as (value: T) => R;
  for (const value of source) yield g(value);
}
