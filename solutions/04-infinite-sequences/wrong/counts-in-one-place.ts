/**
 * Counts in a variable that all takes share.
 *
 * @misconception A counter outside the function is as good as a local one.
 * @rejectedBy state preservation › two takes of the same array count independently
 */
export { fibonacci } from '../solution';

let taken = 0;

export function* take<T>(it: Iterable<T>, n: number): Generator<T, void, unknown> {
  taken = 0;
  if (n === 0) return;
  for (const value of it) {
    yield value;
    taken += 1;
    if (taken === n) return;
  }
}
