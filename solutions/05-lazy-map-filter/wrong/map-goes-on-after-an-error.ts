/**
 * Built by hand; after f has thrown, next() takes the next value.
 *
 * @misconception An error ends one call, not the iterator.
 * @rejectedBy closing › whatever f, keep() or the source throws comes out as it is
 */
export { filter } from '../solution';

export function map<T, R>(
  source: Iterable<T>,
  f: (value: T, index: number) => R,
): Generator<R, void, unknown> {
  const iterator = source[Symbol.iterator]();
  let index = 0;
  let completed = false;
  const stage = {
    [Symbol.iterator]: () => stage,
    next(): IteratorResult<R, void> {
      if (completed) return { value: undefined, done: true };
      const result = iterator.next();
      if (result.done === true) {
        completed = true;
        return { value: undefined, done: true };
      }
      try {
        return { value: f(result.value, index++), done: false };
      } catch (error) {
        iterator.return?.();
        throw error;
      }
    },
    return(): IteratorResult<R, void> {
      if (!completed) iterator.return?.();
      completed = true;
      return { value: undefined, done: true };
    },
    throw(error: unknown): never {
      stage.return();
      throw error;
    },
  };
  return stage as unknown as Generator<R, void, unknown>;
}
