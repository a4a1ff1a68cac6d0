/**
 * Checks whether it has enough only after it has pulled the next value.
 *
 * @misconception The place of the check in the loop makes no difference.
 * @rejectedBy laziness › at its end, take(source, 3) has pulled exactly three values
 */
export { fibonacci } from '../solution';

export function* take<T>(it: Iterable<T>, n: number): Generator<T, void, unknown> {
  if (n === 0) return;
  let taken = 0;
  for (const value of it) {
    if (taken === n) return;
    yield value;
    taken += 1;
  }
}
