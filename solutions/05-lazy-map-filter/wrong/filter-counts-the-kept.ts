/**
 * Counts a value only when it is kept.
 *
 * @misconception The index is the place in the output.
 * @rejectedBy single-pass exhaustion › filter() gives keep() the index in the source, not among the kept values
 */
export { map } from '../solution';

export function* filter<T>(
  source: Iterable<T>,
  keep: (value: T, index: number) => boolean,
): Generator<T, void, unknown> {
  let index = 0;
  for (const value of source) {
    if (!keep(value, index)) continue;
    yield value;
    index += 1;
  }
}
