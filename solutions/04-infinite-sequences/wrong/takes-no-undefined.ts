/**
 * Ends at a value of `undefined`.
 *
 * @misconception A value of `undefined` means that the source has ended.
 * @rejectedBy single-pass exhaustion › whatever the source and however you ask, take() yields what slice(0, n) would hold
 */
export { fibonacci } from '../solution';

export function* take<T>(it: Iterable<T>, n: number): Generator<T, void, unknown> {
  if (n === 0) return;
  let taken = 0;
  for (const value of it) {
    if (value === undefined) return;
    yield value;
    taken += 1;
    if (taken === n) return;
  }
}
