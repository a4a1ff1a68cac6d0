/**
 * An error at the first number completes it. After an error at a later number it counts on.
 *
 * @misconception An error in the body loses only the number at which it came.
 * @rejectedBy state preservation › an error in its body comes out of next() and completes it, at a later number too
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
      let leftAs: State = n < from && n > 0 ? 'suspended-yield' : 'completed';
      state = 'executing';
      try {
        if (n <= 0) {
          leftAs = 'completed';
          return { value: 'lift-off', done: true };
        }
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
