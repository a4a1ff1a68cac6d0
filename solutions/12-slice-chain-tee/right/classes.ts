/**
 * Only classes: a slice and a chain that are iterators, and branches that each keep their place in a linked list.
 */
abstract class OwnIterator<T> implements IterableIterator<T, void, unknown> {
  [Symbol.iterator](): this {
    return this;
  }
  abstract next(): IteratorResult<T, void>;
  abstract return(): IteratorResult<T, void>;
  throw(error: unknown): never {
    this.return();
    throw error;
  }
}

/** Nothing more to come. */
const DONE: IteratorReturnResult<void> = Object.freeze({ value: undefined, done: true });

/** Hands on the values of a row of sources. One at a time is open. */
class Chain<T> extends OwnIterator<T> {
  #waiting: Iterable<T>[];
  #open: Iterator<T> | undefined;

  constructor(sources: readonly Iterable<T>[]) {
    super();
    this.#waiting = [...sources];
  }

  next(): IteratorResult<T, void> {
    while (this.#open !== undefined || this.#waiting.length > 0) {
      try {
        this.#open ??= this.#waiting.shift()![Symbol.iterator]();
        const result = this.#open.next();
        if (result.done !== true) return { value: result.value, done: false };
      } catch (error) {
        this.#forget();
        throw error;
      }
      this.#open = undefined;
    }
    return DONE;
  }

  return(): IteratorResult<T, void> {
    const open = this.#open;
    this.#forget();
    open?.return?.();
    return DONE;
  }

  #forget(): void {
    this.#open = undefined;
    this.#waiting = [];
  }
}

class Slice<T> extends OwnIterator<T> {
  readonly #values: Chain<T>;
  readonly #start: number;
  readonly #end: number;
  #position = 0;

  constructor(source: Iterable<T>, start: number, end: number) {
    super();
    this.#values = new Chain(start < end ? [source] : []);
    this.#start = start;
    this.#end = end;
  }

  next(): IteratorResult<T, void> {
    while (this.#position < this.#end) {
      const result = this.#values.next();
      this.#position += 1;
      if (result.done === true || this.#position > this.#start) return result;
    }
    return this.return();
  }

  return(): IteratorResult<T, void> {
    this.#position = this.#end;
    return this.#values.return();
  }
}

class Place<T> {
  #result: IteratorResult<T, void> | undefined;
  #next: Place<T> | undefined;

  read(values: Iterator<T, void>): IteratorResult<T, void> {
    this.#result ??= values.next();
    return this.#result;
  }

  get next(): Place<T> {
    this.#next ??= new Place();
    return this.#next;
  }
}

class Branch<T> extends OwnIterator<T> {
  readonly #values: Chain<T>;
  readonly #open: Set<Branch<T>>;
  #place: Place<T> | undefined;

  constructor(values: Chain<T>, open: Set<Branch<T>>, place: Place<T>) {
    super();
    this.#values = values;
    this.#open = open.add(this);
    this.#place = place;
  }

  next(): IteratorResult<T, void> {
    if (this.#place === undefined) return DONE;
    const result = this.#place.read(this.#values);
    if (result.done === true) return this.return();
    this.#place = this.#place.next;
    return { value: result.value, done: false };
  }

  return(): IteratorResult<T, void> {
    this.#place = undefined;
    if (this.#open.delete(this) && this.#open.size === 0) this.#values.return();
    return DONE;
  }
}

export function slice<T>(
  source: Iterable<T>,
  start: number,
  end = Infinity,
): Generator<T, void, unknown> {
  return new Slice(source, start, end) as Iterator<T> as Generator<T, void, unknown>;
}

export function chain<T>(...sources: Iterable<T>[]): Generator<T, void, unknown> {
  return new Chain(sources) as Iterator<T> as Generator<T, void, unknown>;
}

export function tee<T>(source: Iterable<T>, count: number): Generator<T, void, unknown>[] {
  const values = new Chain([source]);
  const open = new Set<Branch<T>>();
  const first = new Place<T>();
  return Array.from(
    { length: count },
    () => new Branch(values, open, first) as Iterator<T> as Generator<T, void, unknown>,
  );
}
