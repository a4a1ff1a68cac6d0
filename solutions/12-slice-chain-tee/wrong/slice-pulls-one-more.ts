/**
 * Checks for the end only after it has pulled the next value.
 *
 * @misconception The check for the end belongs at the beginning of the loop.
 * @rejectedBy laziness › slice() reads no further than its end
 * @rejectedBy laziness › an empty slice() leaves the source alone: it pulls nothing and closes nothing
 */
export { chain, tee } from '../solution';

export function* slice<T>(
  source: Iterable<T>,
  start: number,
  end = Infinity,
): Generator<T, void, unknown> {
  let position = 0;
  for (const value of source) {
    if (position >= end) return;
    if (position >= start) yield value;
    position += 1;
  }
}
