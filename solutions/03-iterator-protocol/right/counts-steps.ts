/** Computes the number of steps at the call, and each number from the steps taken so far. */
export function range(start: number, end: number, step = 1): IterableIterator<number> {
  const steps = Math.ceil((end - start) / step);
  let taken = 0;
  let left = Math.max(steps, 0);

  function next(): IteratorResult<number, undefined> {
    if (left === 0) return { done: true, value: undefined };
    const value = start + taken * step;
    taken += 1;
    left -= 1;
    return { done: false, value };
  }

  function close(): IteratorResult<number, undefined> {
    left = 0;
    return { done: true, value: undefined };
  }

  return {
    next,
    return: close,
    [Symbol.iterator]() {
      return this;
    },
  };
}

export class Range implements Iterable<number> {
  readonly #bounds: Parameters<typeof range>;

  constructor(...bounds: Parameters<typeof range>) {
    this.#bounds = bounds;
  }

  [Symbol.iterator](): Iterator<number> {
    return range(...this.#bounds);
  }
}
