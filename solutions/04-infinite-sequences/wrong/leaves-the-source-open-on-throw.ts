/**
 * Built by hand; throw() completes it but closes nothing.
 *
 * @misconception throw() is for generators that catch errors. The others need not do anything.
 * @rejectedBy closing › however you leave take(), it closes its source once
 */
export { fibonacci } from '../solution';

export function take<T>(it: Iterable<T>, n: number): Generator<T, void, unknown> {
  let iterator: Iterator<T> | undefined;
  let left = n;
  const taker = {
    [Symbol.iterator]: () => taker,
    next(): IteratorResult<T, void> {
      if (left === 0) return taker.return();
      iterator ??= it[Symbol.iterator]();
      left -= 1;
      const result = iterator.next();
      if (result.done !== true) return result;
      left = 0;
      iterator = undefined;
      return { value: undefined, done: true };
    },
    return(): IteratorResult<T, void> {
      iterator?.return?.();
      iterator = undefined;
      left = 0;
      return { value: undefined, done: true };
    },
    throw(error: unknown): never {
      left = 0;
      iterator = undefined;
      throw error;
    },
  };
  return taker as unknown as Generator<T, void, unknown>;
}
