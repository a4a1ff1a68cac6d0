/**
 * Remembers the first value as long as it runs, to look at its type.
 *
 * @misconception A single reference costs nothing.
 * @rejectedBy bounded heap growth › take() keeps no value that it has yielded
 */
export { fibonacci } from '../solution';

export function* take<T>(it: Iterable<T>, n: number): Generator<T, void, unknown> {
  if (n === 0) return;
  const seen: { first?: T } = {};
  let taken = 0;
  for (const value of it) {
    if (taken === 0) seen.first = value;
    if (typeof value !== typeof seen.first) seen.first = value;
    yield value;
    taken += 1;
    if (taken === n) return;
  }
}
