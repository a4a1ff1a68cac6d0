/**
 * Built by hand; return() closes the source, and next() asks it again.
 *
 * @misconception A closed source cannot answer anything but `done: true`.
 * @rejectedBy laziness › at every moment both have pulled only what the values so far needed
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
        completed = true;
        iterator.return?.();
        throw error;
      }
    },
    return(): IteratorResult<R, void> {
      if (!completed) iterator.return?.();
      return { value: undefined, done: true };
    },
    throw(error: unknown): never {
      stage.return();
      throw error;
    },
  };
  return stage as unknown as Generator<R, void, unknown>;
}
