/**
 * Counts indexes in one counter for all objects with the same f.
 *
 * @misconception State that belongs to a function can be stored with the function.
 * @rejectedBy state preservation › whatever the order of calls, no object disturbs another
 */
export { filter } from '../solution';

const indexes = new WeakMap<object, number>();

export function* map<T, R>(
  source: Iterable<T>,
  f: (value: T, index: number) => R,
): Generator<R, void, unknown> {
  indexes.set(f, 0);
  for (const value of source) {
    const index = indexes.get(f)!;
    indexes.set(f, index + 1);
    yield f(value, index);
  }
}
