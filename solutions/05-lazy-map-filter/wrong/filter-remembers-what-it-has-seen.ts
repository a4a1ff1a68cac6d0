/**
 * Puts every value that goes by into an array, whose length serves as the index.
 *
 * @misconception What is lazy is small by itself.
 * @rejectedBy bounded heap growth › map() and filter() let go of every value that has gone by
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
