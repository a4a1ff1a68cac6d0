/**
 * Counts in a table by n, which all takes of the same n share.
 *
 * @misconception A `const` outside the function is private to each call.
 * @rejectedBy state preservation › whatever the order of calls, no sequence and no take() disturbs another
 */
export { fibonacci } from '../solution';

const left = new Map<number, number>();

export function* take<T>(it: Iterable<T>, n: number): Generator<T, void, unknown> {
  if (n === 0) return;
  left.set(n, n);
  for (const value of it) {
    left.set(n, left.get(n)! - 1);
    yield value;
    if (left.get(n)! <= 0) return;
  }
}
