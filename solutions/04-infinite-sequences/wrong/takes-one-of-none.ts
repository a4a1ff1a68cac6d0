/**
 * Does not check before the first value, so take(it, 0) takes all values.
 *
 * @misconception The check inside the loop covers 0 as well.
 * @rejectedBy laziness › take(source, 0) pulls nothing and yields nothing
 */
export { fibonacci } from '../solution';

export function* take<T>(it: Iterable<T>, n: number): Generator<T, void, unknown> {
  let taken = 0;
  for (const value of it) {
    yield value;
    taken += 1;
    if (taken === n) return;
  }
}
