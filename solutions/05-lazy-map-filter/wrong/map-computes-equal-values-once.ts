/**
 * Keeps each result by its value, to call f only once for it.
 *
 * @misconception A function always gives the same result for the same value.
 * @rejectedBy single-pass exhaustion › whatever the source and however you ask, both yield what an array would hold
 * @rejectedBy bounded heap growth › map() and filter() keep no value that has passed
 */
export { filter } from '../solution';

export function* map<T, R>(
  source: Iterable<T>,
  f: (value: T, index: number) => R,
): Generator<R, void, unknown> {
  const made = new Map<T, R>();
  let index = 0;
  for (const value of source) {
    if (!made.has(value)) made.set(value, f(value, index));
    yield made.get(value)!;
    index += 1;
  }
}
