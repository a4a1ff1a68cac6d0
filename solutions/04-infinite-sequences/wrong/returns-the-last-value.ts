/**
 * Returns the last value instead of yielding it.
 *
 * @misconception What a generator returns is one more of its values.
 * @rejectedBy single-pass exhaustion › take() yields the first n values and then stays completed
 */
export { fibonacci } from '../solution';

export function* take<T>(it: Iterable<T>, n: number): Generator<T, void, unknown> {
  if (n === 0) return;
  let taken = 0;
  for (const value of it) {
    taken += 1;
    if (taken === n) return value as void;
    yield value;
  }
}
