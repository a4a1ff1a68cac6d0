/**
 * Counts in a variable that all slices share.
 *
 * @misconception State that must survive a `yield` has to be outside the function.
 * @rejectedBy state preservation › two slices count apart
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
