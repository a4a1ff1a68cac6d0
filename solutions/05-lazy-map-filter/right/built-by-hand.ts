/** No `function*`: a class with next(), return() and throw() that closes its source itself. */
const LEFT_OUT = Symbol('left out');

class Stage<T, R> implements IterableIterator<R, void> {
  readonly #source: Iterator<T>;
  readonly #step: (value: T, index: number) => R | typeof LEFT_OUT;
  #index = 0;
  #completed = false;

  constructor(source: Iterable<T>, step: (value: T, index: number) => R | typeof LEFT_OUT) {
    this.#source = source[Symbol.iterator]();
    this.#step = step;
  }

  [Symbol.iterator](): this {
    return this;
  }

  next(): IteratorResult<R, void> {
    while (!this.#completed) {
      const taken = this.#source.next();
      if (taken.done === true) break;
      const made = this.#make(taken.value);
      if (made !== LEFT_OUT) return { value: made, done: false };
    }
    return this.#complete();
  }

  return(): IteratorResult<R, void> {
    if (!this.#completed) this.#source.return?.();
    return this.#complete();
  }

  throw(error: unknown): IteratorResult<R, void> {
    this.return();
    throw error;
  }

  #make(value: T): R | typeof LEFT_OUT {
    try {
      return this.#step(value, this.#index++);
    } catch (error) {
      this.return();
      throw error;
    }
  }

  #complete(): IteratorResult<R, void> {
    this.#completed = true;
    return { value: undefined, done: true };
  }
}

export function map<T, R>(
  source: Iterable<T>,
  f: (value: T, index: number) => R,
): Generator<R, void, unknown> {
  return new Stage(source, f) as Iterator<R, void> as Generator<R, void, unknown>;
}

export function filter<T>(
  source: Iterable<T>,
  keep: (value: T, index: number) => boolean,
): Generator<T, void, unknown> {
  const stage = new Stage<T, T>(source, (value, index) => (keep(value, index) ? value : LEFT_OUT));
  return stage as Iterator<T, void> as Generator<T, void, unknown>;
}
