/**
 * Ends at a value of `undefined`.
 *
 * @misconception A value of `undefined` means that the source has ended.
 * @rejectedBy single-pass exhaustion › whatever start and end are, and however you ask, slice() yields what the slice of an array holds
 */
export { chain, tee } from '../solution';

export function* slice<T>(
  source: Iterable<T>,
  start: number,
  end = Infinity,
): Generator<T, void, unknown> {
  if (start >= end) return;
  let position = 0;
  for (const value of source) {
    if (value === undefined) return;
    if (position >= start) yield value;
    position += 1;
    if (position >= end) return;
  }
}
