/**
 * A class with the four methods and private fields.
 */
export interface Summary {
  readonly count: number;
  readonly total: number;
  readonly mean: number | undefined;
}

export function averager(): Generator<number | undefined, Summary, number | undefined> {
  return new Averager() as unknown as Generator<number | undefined, Summary, number | undefined>;
}

class Averager {
  #state: 'unprimed' | 'primed' | 'over' = 'unprimed';
  #count = 0;
  #total = 0;

  next(sample?: number): IteratorResult<number | undefined, Summary | undefined> {
    if (this.#state === 'over') return { value: undefined, done: true };
    if (this.#state === 'unprimed') {
      this.#state = 'primed';
      return { value: undefined, done: false };
    }
    if (sample === undefined) {
      this.#state = 'over';
      return { value: { count: this.#count, total: this.#total, mean: this.#mean }, done: true };
    }
    this.#count += 1;
    this.#total += sample;
    return { value: this.#mean, done: false };
  }

  return<T>(value: T): IteratorResult<never, T> {
    this.#state = 'over';
    return { value, done: true };
  }

  throw(error: unknown): never {
    this.#state = 'over';
    throw error;
  }

  [Symbol.iterator](): this {
    return this;
  }

  get #mean(): number | undefined {
    return this.#count === 0 ? undefined : this.#total / this.#count;
  }
}
