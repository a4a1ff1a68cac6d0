/**
 * Treats a TypeError of onCount as its own refusal, and counts on.
 *
 * @misconception A refused call did not happen, so its error need not come out.
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
      refuseFromInside();
      if (state === 'completed') return { value: undefined, done: true };
      n = state === 'suspended-start' ? from : n - 1;
      let leftAs: State = 'completed';
      state = 'executing';
      try {
        if (n <= 0) return { value: 'lift-off', done: true };
        try {
          onCount?.(n);
        } catch (error) {
          if (!(error instanceof TypeError)) throw error;
        }
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
