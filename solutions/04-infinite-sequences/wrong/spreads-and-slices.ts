/**
 * Spreads the source and yields the first part of the array.
 *
 * @misconception A spread takes what is needed of it.
 * @rejectedBy laziness › each next() pulls one value, when it is asked for
 * @rejectedBy bounded heap growth › take() retains none of the 10,000 heavy values that went by, where an array retains them all
 */
export { fibonacci } from '../solution';

export function* take<T>(it: Iterable<T>, n: number): Generator<T, void, unknown> {
  yield* [...it].slice(0, n);
}
