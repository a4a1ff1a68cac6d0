/** A beginner's answer, with a branch for each state and `catch` instead of `finally`. */
export type State = 'suspended-start' | 'suspended-yield' | 'executing' | 'completed';

export interface HandBuilt {
  readonly state: State;
  next(): IteratorResult<number, unknown>;
  return(value?: unknown): IteratorResult<number, unknown>;
  throw(error: unknown): IteratorResult<number, unknown>;
  [Symbol.iterator](): HandBuilt;
}

export function countdown(from: number, onCount?: (n: number) => void): HandBuilt {
  let currentState: State = 'suspended-start';
  let currentNumber = from;

  const theGenerator: HandBuilt = {
    get state(): State {
      return currentState;
    },

    next(): IteratorResult<number, unknown> {
      if (currentState === 'executing') {
        throw new TypeError('The generator is already running.');
      }
      if (currentState === 'completed') {
        return { value: undefined, done: true };
      }
      if (currentState === 'suspended-yield') {
        currentNumber = currentNumber - 1;
      }
      if (currentNumber === 0) {
        currentState = 'completed';
        return { value: 'lift-off', done: true };
      }
      currentState = 'executing';
      if (onCount !== undefined) {
        try {
          onCount(currentNumber);
        } catch (error) {
          currentState = 'completed';
          throw error;
        }
      }
      currentState = 'suspended-yield';
      return { value: currentNumber, done: false };
    },

    return(value?: unknown): IteratorResult<number, unknown> {
      if (currentState === 'executing') {
        throw new TypeError('The generator is already running.');
      }
      currentState = 'completed';
      return { value: value, done: true };
    },

    throw(error: unknown): IteratorResult<number, unknown> {
      if (currentState === 'executing') {
        throw new TypeError('The generator is already running.');
      }
      currentState = 'completed';
      throw error;
    },

    [Symbol.iterator](): HandBuilt {
      return theGenerator;
    },
  };

  return theGenerator;
}
