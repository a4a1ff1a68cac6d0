/**
 * Ends below 0, so it counts 0 too.
 *
 * @misconception A loop down to 0 ends after 0.
 * @rejectedBy single-pass exhaustion › countdown(3) counts 3, 2, 1 and countdown(0) nothing
 */
import type { HandBuilt, State } from '../solution';

export type { HandBuilt, State };

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
      let leftAs: State = 'completed';
      try {
        if (resumedFrom === 'suspended-yield') n -= 1;
        if (n < 0) return { value: 'lift-off', done: true };
        onCount?.(n);
        leftAs = 'suspended-yield';
        return { value: n, done: false };
      } finally {
        state = leftAs;
      }
    },
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
