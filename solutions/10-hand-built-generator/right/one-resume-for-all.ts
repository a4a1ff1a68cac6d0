/** One function handles all three kinds of call as completions, like the ECMAScript specification. */
import type { HandBuilt, State } from '../solution';

export type { HandBuilt, State };

type Completion =
  | { readonly kind: 'normal' }
  | { readonly kind: 'return'; readonly value: unknown }
  | { readonly kind: 'throw'; readonly value: unknown };

export function countdown(from: number, onCount?: (n: number) => void): HandBuilt {
  let state: State = 'suspended-start';
  let n = from;

  function body(): IteratorResult<number, unknown> {
    if (n < 1) return { value: 'lift-off', done: true };
    onCount?.(n);
    return { value: n--, done: false };
  }

  function resume(completion: Completion): IteratorResult<number, unknown> {
    if (state === 'executing') throw new TypeError('the body is running');
    if (state === 'suspended-start' && completion.kind !== 'normal') state = 'completed';
    if (state === 'completed' || completion.kind !== 'normal') {
      state = 'completed';
      if (completion.kind === 'throw') throw completion.value;
      return { value: completion.kind === 'return' ? completion.value : undefined, done: true };
    }
    state = 'executing';
    try {
      const result = body();
      state = result.done ? 'completed' : 'suspended-yield';
      return result;
    } catch (error) {
      state = 'completed';
      throw error;
    }
  }

  const generator: HandBuilt = {
    get state() {
      return state;
    },
    next: () => resume({ kind: 'normal' }),
    return: (value) => resume({ kind: 'return', value }),
    throw: (value) => resume({ kind: 'throw', value }),
    [Symbol.iterator]: () => generator,
  };
  return generator;
}
