/**
 * Built by hand; next() calls itself for every value that is left out.
 *
 * @misconception A call costs nothing: recursion is as good as a loop.
 * @rejectedBy single-pass exhaustion › filter() can leave out 20,000 values in a row
 */
export { map } from '../solution';

export function filter<T>(
  source: Iterable<T>,
  keep: (value: T, index: number) => boolean,
): Generator<T, void, unknown> {
  const iterator = source[Symbol.iterator]();
  let index = 0;
  let completed = false;
  const stage = {
    [Symbol.iterator]: () => stage,
    next(): IteratorResult<T, void> {
      if (completed) return { value: undefined, done: true };
      const result = iterator.next();
      if (result.done === true) return stage.complete();
      return closingOnError(() => keep(result.value, index++)) ? result : stage.next();
    },
    return(): IteratorResult<T, void> {
      if (!completed) iterator.return?.();
      return stage.complete();
    },
    throw(error: unknown): never {
      stage.return();
      throw error;
    },
    complete(): IteratorResult<T, void> {
      completed = true;
      return { value: undefined, done: true };
    },
  };
  function closingOnError(ask: () => boolean): boolean {
    try {
      return ask();
    } catch (error) {
      stage.return();
      throw error;
    }
  }
  return stage as unknown as Generator<T, void, unknown>;
}
