/**
 * Keeps what it has yielded, to count it.
 *
 * @misconception The length of an array is a free counter.
 * @rejectedBy bounded heap growth › take() keeps no value that it has yielded
 */
export { fibonacci } from '../solution';

export function* take<T>(it: Iterable<T>, n: number): Generator<T, void, unknown> {
  if (n === 0) return;
  const taken: T[] = [];
  for (const value of it) {
    yield value;
    if (taken.push(value) === n) return;
  }
}
