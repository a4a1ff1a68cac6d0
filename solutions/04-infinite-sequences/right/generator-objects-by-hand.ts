/**
 * No `function*` at all: objects with next(), return() and throw() that close the source with its last value.
 */
export function fibonacci(): Generator<bigint, never, unknown> {
  let [a, b] = [0n, 1n];
  let completed = false;
  return generatorObject<bigint, never>(
    () => {
      if (completed) return { value: undefined as never, done: true };
      const value = a;
      [a, b] = [b, a + b];
      return { value, done: false };
    },
    () => (completed = true),
  );
}

export function take<T>(it: Iterable<T>, n: number): Generator<T, void, unknown> {
  let iterator: Iterator<T> | undefined;
  let left = n;
  const close = (): void => {
    left = 0;
    const open = iterator;
    // Forgotten first: if closing fails, the source must not be closed again.
    iterator = undefined;
    open?.return?.();
  };
  return generatorObject<T, void>(() => {
    if (left === 0) return { value: undefined, done: true };
    iterator ??= it[Symbol.iterator]();
    const result = iterator.next();
    if (result.done === true) {
      left = 0;
      iterator = undefined;
      return { value: undefined, done: true };
    }
    left -= 1;
    if (left === 0) close();
    return result;
  }, close);
}

function generatorObject<T, R>(
  next: () => IteratorResult<T, R>,
  close: () => void,
): Generator<T, R, unknown> {
  const generator = {
    [Symbol.iterator]: () => generator,
    next,
    return(value: R) {
      close();
      return { value, done: true };
    },
    throw(error: unknown) {
      close();
      throw error;
    },
  } as unknown as Generator<T, R, unknown>;
  return generator;
}
