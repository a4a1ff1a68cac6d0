/**
 * Ends if the source throws.
 *
 * @misconception A source that fails has no more values, so it has ended.
 * @rejectedBy closing › whatever f, keep() or the source throws comes out as it is
 */
export { filter } from '../solution';

export function* map<T, R>(
  source: Iterable<T>,
  f: (value: T, index: number) => R,
): Generator<R, void, unknown> {
  const iterator = source[Symbol.iterator]();
  const values = {
    [Symbol.iterator]: () => values,
    next(): IteratorResult<T, unknown> {
      try {
        return iterator.next() as IteratorResult<T, unknown>;
      } catch {
        return { value: undefined, done: true };
      }
    },
    return(): IteratorResult<T, unknown> {
      iterator.return?.();
      return { value: undefined, done: true };
    },
  };
  let index = 0;
  for (const value of values) {
    yield f(value, index);
    index += 1;
  }
}
