/**
 * Puts every value into an array, whose length is the index.
 *
 * @misconception Lazy code always needs little memory.
 * @rejectedBy bounded heap growth › map() and filter() keep no value that has passed
 */
export { map } from '../solution';

export function* filter<T>(
  source: Iterable<T>,
  keep: (value: T, index: number) => boolean,
): Generator<T, void, unknown> {
  const seen: T[] = [];
  for (const value of source) {
    if (keep(value, seen.length)) yield value;
    seen.push(value);
  }
}
