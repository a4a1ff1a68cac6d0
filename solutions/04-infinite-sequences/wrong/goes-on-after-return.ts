/**
 * Built by hand; return() closes the source, and next() asks it again.
 *
 * @misconception A closed source cannot answer anything but `done: true`.
 * @rejectedBy laziness › take() never pulls more than the values so far needed
 */
export { fibonacci } from '../solution';

export function take<T>(it: Iterable<T>, n: number): Generator<T, void, unknown> {
  let iterator: Iterator<T> | undefined;
  let left = n;
  let closed = false;
  const taker = {
    [Symbol.iterator]: () => taker,
    next(): IteratorResult<T, void> {
      if (left === 0) return taker.return();
      iterator ??= it[Symbol.iterator]();
      left -= 1;
      const result = iterator.next();
      if (result.done !== true) return result;
      left = 0;
      closed = true;
      return { value: undefined, done: true };
    },
    return(): IteratorResult<T, void> {
      if (!closed) iterator?.return?.();
      closed = true;
      return { value: undefined, done: true };
    },
    throw(error: unknown): never {
      taker.return();
      throw error;
    },
  };
  return taker as unknown as Generator<T, void, unknown>;
}
