/**
 * Spreads the source and yields the first part of the array.
 *
 * @misconception A spread takes only the values that are needed.
 * @rejectedBy laziness › each next() pulls one value, when it is asked for
 * @rejectedBy bounded heap growth › take() keeps no value that it has yielded
 */
export { fibonacci } from '../solution';

export function* take<T>(it: Iterable<T>, n: number): Generator<T, void, unknown> {
  yield* [...it].slice(0, n);
}
