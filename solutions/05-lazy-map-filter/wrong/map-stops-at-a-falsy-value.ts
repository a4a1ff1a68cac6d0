/**
 * Continues only while the value is truthy.
 *
 * @misconception A value of `undefined` or 0 means that the source has ended.
 * @rejectedBy single-pass exhaustion › values such as 0, "" and undefined go through like any other
 */
export { filter } from '../solution';

export function* map<T, R>(
  source: Iterable<T>,
  f: (value: T, index: number) => R,
): Generator<R, void, unknown> {
  let index = 0;
  for (const value of source) {
    if (!value) return;
    yield f(value, index);
    index += 1;
  }
}
