/** A class that keeps the place to resume at, as an engine does, and computes its state from it. */
import type { HandBuilt, State } from '../solution';

export type { HandBuilt, State };

const AT_START = 0;
const AT_YIELD = 1;
const AT_END = 2;

class Countdown implements HandBuilt {
  #place = AT_START;
  #isExecuting = false;

  constructor(
    private n: number,
    private readonly onCount: (n: number) => void,
  ) {}

  get state(): State {
    if (this.#isExecuting) return 'executing';
    return (['suspended-start', 'suspended-yield', 'completed'] as const)[this.#place]!;
  }

  [Symbol.iterator](): this {
    return this;
  }

  next(): IteratorResult<number, unknown> {
    return this.#execute(() => {
      switch (this.#place) {
        case AT_START:
          return this.#count();
        case AT_YIELD:
          this.n -= 1;
          return this.#count();
        default:
          return { value: undefined, done: true };
      }
    });
  }

  return(value?: unknown): IteratorResult<number, unknown> {
    return this.#execute(() => {
      this.#place = AT_END;
      return { value, done: true };
    });
  }

  throw(error: unknown): IteratorResult<number, unknown> {
    return this.#execute(() => {
      throw error;
    });
  }

  #count(): IteratorResult<number, unknown> {
    if (this.n > 0) {
      this.onCount(this.n);
      this.#place = AT_YIELD;
      return { value: this.n, done: false };
    }
    this.#place = AT_END;
    return { value: 'lift-off', done: true };
  }

  #execute(step: () => IteratorResult<number, unknown>): IteratorResult<number, unknown> {
    if (this.#isExecuting) throw new TypeError('it is running');
    this.#isExecuting = true;
    try {
      return step();
    } catch (error) {
      this.#place = AT_END;
      throw error;
    } finally {
      this.#isExecuting = false;
    }
  }
}

export function countdown(from: number, onCount: (n: number) => void = () => {}): HandBuilt {
  return new Countdown(from, onCount);
}
