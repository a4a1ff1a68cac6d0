/**
 * Checks for an empty slice by equality. If the end is before the start, it skips values.
 *
 * @misconception In an empty slice, the end equals the start.
 * @rejectedBy laziness › whatever start and end are, slice() has pulled only what the values so far needed
 */
export { chain, tee } from '../solution';

export function* slice<T>(
  source: Iterable<T>,
  start: number,
  end = Infinity,
): Generator<T, void, unknown> {
  if (start === end || end === 0) return;
  let position = 0;
  for (const value of source) {
    if (position >= start && position < end) yield value;
    position += 1;
    if (position >= end) return;
  }
}
