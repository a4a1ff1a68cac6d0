/** A class with private fields, whose `next` and `return` are arrow functions: they keep the `this` of their object. */
class Numbers implements IterableIterator<number> {
  readonly #end: number;
  readonly #step: number;
  #upcoming: number;

  constructor(start: number, end: number, step: number) {
    this.#upcoming = start;
    this.#end = end;
    this.#step = step;
  }

  [Symbol.iterator](): this {
    return this;
  }

  readonly next = (): IteratorResult<number, undefined> => {
    const value = this.#upcoming;
    if ((this.#end - value) * Math.sign(this.#step) <= 0) return this.return();
    this.#upcoming += this.#step;
    return { value, done: false };
  };

  readonly return = (): IteratorResult<number, undefined> => {
    this.#upcoming = this.#end;
    return { value: undefined, done: true };
  };
}

export function range(start: number, end: number, step = 1): IterableIterator<number> {
  return new Numbers(start, end, step);
}

export class Range implements Iterable<number> {
  readonly #bounds: [start: number, end: number, step: number];

  constructor(start: number, end: number, step = 1) {
    this.#bounds = [start, end, step];
  }

  [Symbol.iterator](): Iterator<number> {
    return new Numbers(...this.#bounds);
  }
}
