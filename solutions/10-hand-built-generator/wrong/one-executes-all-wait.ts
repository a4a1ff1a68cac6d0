/**
 * Keeps in the module whether a body is running. While one counts, the others refuse calls too.
 *
 * @misconception Only one generator can execute at a time.
 * @rejectedBy state preservation › two countdowns, called in turn and from inside each other, answer as each would
 *   alone
 */
export type State = 'suspended-start' | 'suspended-yield' | 'executing' | 'completed';

export interface HandBuilt {
  readonly state: State;
  next(): IteratorResult<number, unknown>;
  return(value?: unknown): IteratorResult<number, unknown>;
  throw(error: unknown): IteratorResult<number, unknown>;
  [Symbol.iterator](): HandBuilt;
}

let isAnyExecuting = false;

export function countdown(from: number, onCount?: (n: number) => void): HandBuilt {
  let state: State = 'suspended-start';
  let n = 0;
  const refuseFromInside = (): void => {
    if (isAnyExecuting) throw new TypeError('countdown() is executing already');
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
      isAnyExecuting = true;
      try {
        if (n <= 0) return { value: 'lift-off', done: true };
        onCount?.(n);
        leftAs = 'suspended-yield';
        return { value: n, done: false };
      } finally {
        state = leftAs;
        isAnyExecuting = false;
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
