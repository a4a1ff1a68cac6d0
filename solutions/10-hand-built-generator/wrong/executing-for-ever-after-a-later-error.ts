/**
 * Sets the state after an error only at the first number, so a later error leaves it executing.
 *
 * @misconception An error can come only at the start.
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
      const isFirst = state === 'suspended-start';
      n = isFirst ? from : n - 1;
      state = 'executing';
      if (n <= 0) {
        state = 'completed';
        return { value: 'lift-off', done: true };
      }
      if (isFirst) {
        try {
          onCount?.(n);
        } catch (error) {
          state = 'completed';
          throw error;
        }
      } else {
        onCount?.(n);
      }
      state = 'suspended-yield';
      return { value: n, done: false };
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
