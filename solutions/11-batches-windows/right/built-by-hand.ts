/** Both without `function*`: a closure with next(), return() and throw() around the work of each pull. */
export function batch<T>(source: Iterable<T>, size: number): Generator<T[], void, unknown> {
  return gathered(source, (pull) => {
    const items: T[] = [];
    while (items.length < size && pull(items)) continue;
    return items.length > 0 ? items : undefined;
  });
}

export function windows<T>(source: Iterable<T>, size: number): Generator<T[], void, unknown> {
  let latest: readonly T[] = [];
  return gathered(source, (pull) => {
    const items = latest.slice(1);
    while (items.length < size) if (!pull(items)) return undefined;
    latest = [...items];
    return items;
  });
}

/** Adds the source's next value to `items`; false if there is none. */
type Pull<T> = (items: T[]) => boolean;

function gathered<T>(
  source: Iterable<T>,
  gather: (pull: Pull<T>) => T[] | undefined,
): Generator<T[], void, unknown> {
  let iterator: Iterator<T> | undefined;
  let completed = false;
  const pull: Pull<T> = (items) => {
    if (completed) return false;
    iterator ??= source[Symbol.iterator]();
    const result = iterator.next();
    if (result.done === true) completed = true;
    else items.push(result.value);
    return !completed;
  };
  const close = (): void => {
    if (!completed) iterator?.return?.();
    completed = true;
  };
  const generator = {
    [Symbol.iterator]: () => generator,
    next(): IteratorResult<T[], void> {
      const items = gather(pull);
      return items === undefined ? { value: undefined, done: true } : { value: items, done: false };
    },
    return(): IteratorResult<T[], void> {
      close();
      return { value: undefined, done: true };
    },
    throw(error: unknown): IteratorResult<T[], void> {
      close();
      throw error;
    },
  } as Generator<T[], void, unknown>;
  return generator;
}
