/** A class of iterators with methods bound by arrow functions, and a Range that makes its iterators itself. */
class RangeIterator implements IterableIterator<number> {
  #upcoming: number;
  #end: number;
  readonly #step: number;

  constructor(start: number, end: number, step: number) {
    this.#upcoming = start;
    this.#end = end;
    this.#step = step;
  }

  readonly next = (): IteratorResult<number> => {
    const value = this.#upcoming;
    if ((this.#end - value) * this.#step <= 0) return this.return();
    this.#upcoming += this.#step;
    return { value, done: false };
  };

  readonly return = (value?: unknown): IteratorResult<number> => {
    this.#end = this.#upcoming;
    return { value, done: true };
  };

  [Symbol.iterator](): this {
    return this;
  }
}

export function range(start: number, end: number, step = 1): IterableIterator<number> {
  return new RangeIterator(start, end, step);
}

export class Range implements Iterable<number> {
  constructor(
    private readonly start: number,
    private readonly end: number,
    private readonly step = 1,
  ) {}

  [Symbol.iterator](): Iterator<number> {
    let value = this.start - this.step;
    const isOver = this.step > 0 ? () => value >= this.end : () => value <= this.end;
    return {
      next: () => {
        value += this.step;
        if (!isOver()) return { value, done: false };
        value = this.end;
        return { value: undefined, done: true };
      },
    };
  }
}
