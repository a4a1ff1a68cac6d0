/**
 * Counts in a variable that all slices share, and sets it to 0 when a slice begins.
 *
 * @misconception A shared counter does no harm if each object resets it first.
 * @rejectedBy state preservation › whatever the order of calls, no slice() disturbs another
 */
export { chain, tee } from '../solution';

let position = 0;

export function* slice<T>(
  source: Iterable<T>,
  start: number,
  end = Infinity,
): Generator<T, void, unknown> {
  if (start >= end) return;
  position = 0;
  for (const value of source) {
    if (position >= start) yield value;
    position += 1;
    if (position >= end) return;
  }
}
