/**
 * Sets the next state after the step, which an error in the body skips.
 *
 * @misconception Code after a call always runs.
 * @rejectedBy state preservation › an error in its body comes out of next() and completes it, at a later number too
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
      if (state === 'suspended-yield') n -= 1;
      state = 'executing';
      if (n > 0) {
        onCount?.(n);
        state = 'suspended-yield';
        return { value: n, done: false };
      }
      state = 'completed';
      return { value: 'lift-off', done: true };
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
