/**
 * Answers every `next()` after the end with the same object.
 *
 * @misconception An answer that is always the same can be made once.
 * @rejectedBy state preservation › after the end, too, each call answers with a new object
 */
import type { HandBuilt, State } from '../solution';

export type { HandBuilt, State } from '../solution';

export function countdown(from: number, onCount?: (n: number) => void): HandBuilt {
  let state: State = 'suspended-start';
  let n = from;
  const over: IteratorResult<number, unknown> = { value: undefined, done: true };
  const check = () => {
    if (state === 'executing') throw new TypeError('the generator is already running');
  };
  return {
    get state() {
      return state;
    },
    next() {
      check();
      if (state === 'completed') return over;
      if (state === 'suspended-yield') n -= 1;
      let leftAs: State = 'completed';
      state = 'executing';
      try {
        if (!(n > 0)) return { value: 'lift-off', done: true };
        onCount?.(n);
        leftAs = 'suspended-yield';
        return { value: n, done: false };
      } finally {
        state = leftAs;
      }
    },
    return(value) {
      check();
      state = 'completed';
      return { value, done: true };
    },
    throw(error) {
      check();
      state = 'completed';
      throw error;
    },
    [Symbol.iterator]() {
      return this;
    },
  };
}
