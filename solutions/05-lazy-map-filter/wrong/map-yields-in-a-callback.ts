/**
 * Passes forEach() a callback that yields, and loses the generators that each call makes.
 *
 * @misconception A `yield` in a callback belongs to the function around it.
 * @rejectedBy single-pass exhaustion › map() yields the result of f for each value and its index
 */
export { filter } from '../solution';

// eslint-disable-next-line require-yield -- that is the mistake
export function* map<T, R>(
  source: Iterable<T>,
  f: (value: T, index: number) => R,
): Generator<R, void, unknown> {
  [...source].forEach(function* (value, index) {
    yield f(value, index);
  });
}
