/**
 * Built by hand; throw() completes it and leaves the source open.
 *
 * @misconception throw() is for generators that catch errors. The others need not do anything.
 * @rejectedBy closing › however you leave them, both close their source once
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
        stage.return();
        throw error;
      }
    },
    return(): IteratorResult<R, void> {
      if (!completed) iterator.return?.();
      completed = true;
      return { value: undefined, done: true };
    },
    throw(error: unknown): never {
      completed = true;
      throw error;
    },
  };
  return stage as unknown as Generator<R, void, unknown>;
}
