/**
 * Counts the index in a variable outside, which each new generator sets to 0.
 *
 * @misconception State that must survive a `yield` has to be outside the function.
 * @rejectedBy state preservation › two generator objects count their indexes independently
 */
export { filter } from '../solution';

let index = 0;

export function* map<T, R>(
  source: Iterable<T>,
  f: (value: T, index: number) => R,
): Generator<R, void, unknown> {
  index = 0;
  for (const value of source) {
    yield f(value, index);
    index += 1;
  }
}
