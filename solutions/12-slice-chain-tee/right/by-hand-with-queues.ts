/**
 * slice() calls next() itself in `try`/`finally`. The branches of tee() are plain objects, each with a queue.
 */
export function* slice<T>(
  source: Iterable<T>,
  start: number,
  end?: number,
): Generator<T, void, unknown> {
  if (end !== undefined && end <= start) return;
  const iterator = source[Symbol.iterator]();
  let result: IteratorResult<T> | undefined;
  try {
    for (let position = 0; end === undefined || position < end; position += 1) {
      result = iterator.next();
      if (result.done === true) return;
      if (position >= start) yield result.value;
    }
  } finally {
    if (result?.done !== true) iterator.return?.();
  }
}

export function* chain<T>(...sources: Iterable<T>[]): Generator<T, void, unknown> {
  for (const source of sources) {
    for (const value of source) yield value;
  }
}

export function tee<T>(source: Iterable<T>, count: number): Generator<T, void, unknown>[] {
  const iterator = source[Symbol.iterator]();
  const queues = new Set<T[]>();
  let exhausted = false;

  const pull = (): void => {
    const result = exhausted ? undefined : iterator.next();
    if (result === undefined || result.done === true) exhausted = true;
    else for (const queue of queues) queue.push(result.value);
  };

  return Array.from({ length: count }, () => {
    const queue: T[] = [];
    queues.add(queue);
    const close = (): IteratorResult<T, void> => {
      queue.length = 0;
      if (queues.delete(queue) && queues.size === 0 && !exhausted) iterator.return?.();
      return { value: undefined, done: true };
    };
    const branch = {
      [Symbol.iterator]: () => branch,
      next(): IteratorResult<T, void> {
        if (queues.has(queue) && queue.length === 0) pull();
        if (queue.length === 0) return close();
        return { value: queue.shift() as T, done: false };
      },
      return: close,
      throw(error: unknown): IteratorResult<T, void> {
        close();
        throw error;
      },
    } as Generator<T, void, unknown>;
    return branch;
  });
}
