/** Each state is an object with the three methods. A call goes to the current one. */
export type State = 'suspended-start' | 'suspended-yield' | 'executing' | 'completed';

export interface HandBuilt {
  readonly state: State;
  next(): IteratorResult<number, unknown>;
  return(value?: unknown): IteratorResult<number, unknown>;
  throw(error: unknown): IteratorResult<number, unknown>;
  [Symbol.iterator](): HandBuilt;
}

type Calls = Pick<HandBuilt, 'next' | 'return' | 'throw'>;

export function countdown(from: number, onCount?: (n: number) => void): HandBuilt {
  let n = from;
  const refuse = (): never => {
    throw new TypeError('it is executing');
  };
  const resume = (): IteratorResult<number, unknown> => {
    state = 'executing';
    let next: State = 'completed';
    try {
      if (n === 0) return { value: 'lift-off', done: true };
      onCount?.(n);
      next = 'suspended-yield';
      return { value: n, done: false };
    } finally {
      state = next;
    }
  };
  const leave = (value: unknown): IteratorResult<number, unknown> => {
    state = 'completed';
    return { value, done: true };
  };
  const fail = (error: unknown): never => {
    state = 'completed';
    throw error;
  };
  const calls: Record<State, Calls> = {
    'suspended-start': { next: resume, return: leave, throw: fail },
    'suspended-yield': {
      next: () => {
        n -= 1;
        return resume();
      },
      return: leave,
      throw: fail,
    },
    executing: { next: refuse, return: refuse, throw: refuse },
    completed: { next: () => leave(undefined), return: leave, throw: fail },
  };
  let state: State = 'suspended-start';
  return {
    get state() {
      return state;
    },
    next: () => calls[state].next(),
    return: (value) => calls[state].return(value),
    throw: (error) => calls[state].throw(error),
    [Symbol.iterator]() {
      return this;
    },
  };
}
