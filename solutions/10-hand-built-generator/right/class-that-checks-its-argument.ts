/** Defensive: a class with private fields that throws if `from` is not a whole number of 0 or more. */
export type State = 'suspended-start' | 'suspended-yield' | 'executing' | 'completed';

export interface HandBuilt {
  readonly state: State;
  next(): IteratorResult<number, unknown>;
  return(value?: unknown): IteratorResult<number, unknown>;
  throw(error: unknown): IteratorResult<number, unknown>;
  [Symbol.iterator](): HandBuilt;
}

export function countdown(from: number, onCount?: (n: number) => void): HandBuilt {
  return new Countdown(from, onCount);
}

class Countdown implements HandBuilt {
  #state: State = 'suspended-start';
  #left: number;
  readonly #onCount: ((n: number) => void) | undefined;

  constructor(from: number, onCount?: (n: number) => void) {
    if (!Number.isInteger(from) || from < 0) throw new RangeError(`not a count: ${String(from)}`);
    this.#left = from;
    this.#onCount = onCount;
  }

  get state(): State {
    return this.#state;
  }

  next(): IteratorResult<number, unknown> {
    const was = this.#enter();
    if (was === 'completed') return this.#end(undefined);
    if (was === 'suspended-yield') this.#left -= 1;
    if (this.#left < 1) return this.#end('lift-off');
    const value = this.#left;
    try {
      this.#onCount?.(value);
    } catch (error) {
      this.#end(undefined);
      throw error;
    }
    this.#state = 'suspended-yield';
    return { value, done: false };
  }

  return(value?: unknown): IteratorResult<number, unknown> {
    this.#enter();
    return this.#end(value);
  }

  throw(error: unknown): never {
    this.#enter();
    this.#end(undefined);
    throw error;
  }

  [Symbol.iterator](): this {
    return this;
  }

  #enter(): State {
    const was = this.#state;
    if (was === 'executing') throw new TypeError('next(), return() or throw() from inside');
    this.#state = 'executing';
    return was;
  }

  #end(value: unknown): IteratorReturnResult<unknown> {
    this.#state = 'completed';
    return { value, done: true };
  }
}
