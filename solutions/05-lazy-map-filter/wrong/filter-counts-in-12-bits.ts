/**
 * Begins the index again after 4,096 values.
 *
 * @misconception An index of a source in practice stays small.
 * @rejectedBy single-pass exhaustion › filter() can leave out 20,000 values in a row
 */
export { map } from '../solution';

export function* filter<T>(
  source: Iterable<T>,
  keep: (value: T, index: number) => boolean,
): Generator<T, void, unknown> {
  let index = 0;
  for (const value of source) {
    if (keep(value, index)) yield value;
    index = (index + 1) % 4_096;
  }
}
