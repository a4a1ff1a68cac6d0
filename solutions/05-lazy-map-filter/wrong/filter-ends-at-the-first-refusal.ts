/**
 * Ends at the first value that is not kept.
 *
 * @misconception A value that is left out ends the sequence.
 * @rejectedBy single-pass exhaustion › filter() yields the values that keep() says true to
 */
export { map } from '../solution';

export function* filter<T>(
  source: Iterable<T>,
  keep: (value: T, index: number) => boolean,
): Generator<T, void, unknown> {
  let index = 0;
  for (const value of source) {
    if (!keep(value, index)) return;
    yield value;
    index += 1;
  }
}
