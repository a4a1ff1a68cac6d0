/**
 * Maps everything at the first next() and delegates to the array.
 *
 * @misconception A star and a `yield` make any function lazy.
 * @rejectedBy laziness › three values of map() take three pulls
 * @rejectedBy laziness › each value goes through the whole pipeline before the next one is pulled
 * @rejectedBy bounded heap growth › map() retains next to nothing on its way, where an array retains every value
 */
export { filter } from '../solution';

export function* map<T, R>(
  source: Iterable<T>,
  f: (value: T, index: number) => R,
): Generator<R, void, unknown> {
  yield* Array.from(source, f);
}
