/**
 * Refuses next() while it executes, but not return() and throw().
 *
 * @misconception Only next() runs the body, so only next() can be called from inside.
 * @rejectedBy state preservation › next(), return() and throw() from inside its body throw a TypeError and change nothing
 */
import type { HandBuilt, State } from '../solution';

export type { HandBuilt, State };

export function countdown(from: number, onCount?: (n: number) => void): HandBuilt {
  let state: State = 'suspended-start';
  let n = from;
  return {
    get state() {
      return state;
    },
    [Symbol.iterator]() {
      return this;
    },
    next() {
      if (state === 'executing') throw new TypeError('Generator is already running');
      if (state === 'completed') return { value: undefined, done: true };
      if (state === 'suspended-yield') n -= 1;
      if (n <= 0) return this.return('lift-off');
      state = 'executing';
      try {
        onCount?.(n);
      } catch (error) {
        return this.throw(error);
      }
      state = 'suspended-yield';
      return { value: n, done: false };
    },
    return(value) {
      state = 'completed';
      return { value, done: true };
    },
    throw(error) {
      state = 'completed';
      throw error;
    },
  };
}
