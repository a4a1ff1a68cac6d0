/**
 * Hands out the same result object every time.
 *
 * @misconception A result is read before the next one is asked for.
 * @rejectedBy state preservation › each call answers with a new object
 */
export type State = 'suspended-start' | 'suspended-yield' | 'executing' | 'completed';

export interface HandBuilt {
  readonly state: State;
  next(): IteratorResult<number, unknown>;
  return(value?: unknown): IteratorResult<number, unknown>;
  throw(error: unknown): IteratorResult<number, unknown>;
  [Symbol.iterator](): HandBuilt;
}

export function countdown(from: number, onCount?: (n: number) => void): HandBuilt {
  let state: State = 'suspended-start';
  let n = 0;
  const result = { value: undefined as unknown, done: false };
  const answer = (value: unknown, done: boolean): IteratorResult<number, unknown> =>
    Object.assign(result, { value, done }) as IteratorResult<number, unknown>;
  const refuseFromInside = (): void => {
    if (state === 'executing') throw new TypeError('countdown() is executing already');
  };
  const numbers: HandBuilt = {
    get state() {
      return state;
    },
    next() {
      refuseFromInside();
      if (state === 'completed') return answer(undefined, true);
      n = state === 'suspended-start' ? from : n - 1;
      let leftAs: State = 'completed';
      state = 'executing';
      try {
        if (n <= 0) return answer('lift-off', true);
        onCount?.(n);
        leftAs = 'suspended-yield';
        return answer(n, false);
      } finally {
        state = leftAs;
      }
    },
    return(value?: unknown) {
      refuseFromInside();
      state = 'completed';
      return answer(value, true);
    },
    throw(error: unknown) {
      refuseFromInside();
      state = 'completed';
      throw error;
    },
    [Symbol.iterator]() {
      return numbers;
    },
  };
  return numbers;
}
