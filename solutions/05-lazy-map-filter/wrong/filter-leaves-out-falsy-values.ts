/**
 * Calls keep() only for truthy values.
 *
 * @misconception `if (value)` checks whether there is a value.
 * @rejectedBy single-pass exhaustion › values such as 0, "" and undefined go through like any other
 * @rejectedBy single-pass exhaustion › whatever the source and however you ask, both yield what an array would hold
 */
export { map } from '../solution';

export function* filter<T>(
  source: Iterable<T>,
  keep: (value: T, index: number) => boolean,
): Generator<T, void, unknown> {
  let index = 0;
  for (const value of source) {
    if (value && keep(value, index)) yield value;
    index += 1;
  }
}
