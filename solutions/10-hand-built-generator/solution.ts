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
  let n = from;

  const refuseReentry = (): void => {
    if (state === 'executing') throw new TypeError('Generator is already running');
  };

  return {
    get state() {
      return state;
    },

    [Symbol.iterator]() {
      return this;
    },

    next() {
      refuseReentry();
      if (state === 'completed') return { value: undefined, done: true };
      const resumedFrom = state;
      state = 'executing';
      // Only after a yield can the body continue; not after its end or an error.
      let leftAs: State = 'completed';
      try {
        if (resumedFrom === 'suspended-yield') n -= 1;
        if (n <= 0) return { value: 'lift-off', done: true };
        onCount?.(n);
        leftAs = 'suspended-yield';
        return { value: n, done: false };
      } finally {
        state = leftAs;
      }
    },

    // The body has no `try`, so nothing of it is left to run: both complete it immediately, from any state.
    return(value) {
      refuseReentry();
      state = 'completed';
      return { value, done: true };
    },

    throw(error) {
      refuseReentry();
      state = 'completed';
      throw error;
    },
  };
}
