/** Throws for a step of 0 at the call, and answers return() with the given value, as a generator object does. */
export function range(start: number, end: number, step = 1): IterableIterator<number> {
  if (step === 0 || Number.isNaN(step))
    throw new RangeError(`a range cannot have a step of ${step}`);
  const isBefore = step > 0 ? (value: number) => value < end : (value: number) => value > end;
  let state: 'open' | 'closed' = 'open';
  let upcoming = start;
  return {
    [Symbol.iterator]() {
      return this;
    },
    next() {
      if (state === 'open' && isBefore(upcoming)) {
        upcoming += step;
        return { done: false, value: upcoming - step };
      }
      state = 'closed';
      return { done: true, value: undefined };
    },
    return(value?: unknown) {
      state = 'closed';
      return { done: true, value };
    },
    throw(error: unknown) {
      state = 'closed';
      throw error;
    },
  };
}

export class Range implements Iterable<number> {
  readonly #open: () => Iterator<number>;

  constructor(start: number, end: number, step?: number) {
    this.#open = () => range(start, end, step);
  }

  [Symbol.iterator](): Iterator<number> {
    return this.#open();
  }
}
