/**
 * Knows only three states: it is suspended while its body runs.
 *
 * @misconception A generator is either paused or completed.
 * @rejectedBy state preservation › state is executing while the body runs, at the first next() and at later ones
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
      if (state === 'completed') return { value: undefined, done: true };
      if (state === 'suspended-yield') n -= 1;
      if (n <= 0) return this.return('lift-off');
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
