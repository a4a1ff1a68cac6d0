/**
 * Refuses a call from inside, but in the `try` whose `finally` sets the state.
 *
 * @misconception A refused call ends like any other.
 * @rejectedBy state preservation › whatever its body does, at whatever number, it answers like the function*
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
  const refuseFromInside = (): void => {
    if (state === 'executing') throw new TypeError('countdown() is executing already');
  };
  const numbers: HandBuilt = {
    get state() {
      return state;
    },
    next() {
      let leftAs: State = 'completed';
      try {
        refuseFromInside();
        if (state === 'completed') return { value: undefined, done: true };
        n = state === 'suspended-start' ? from : n - 1;
        state = 'executing';
        if (n <= 0) return { value: 'lift-off', done: true };
        onCount?.(n);
        leftAs = 'suspended-yield';
        return { value: n, done: false };
      } finally {
        state = leftAs;
      }
    },
    return(value?: unknown) {
      refuseFromInside();
      state = 'completed';
      return { value, done: true };
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
