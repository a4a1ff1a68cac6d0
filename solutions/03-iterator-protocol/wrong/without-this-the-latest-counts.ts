/**
 * If next() has lost its `this`, it continues with the range that was made last.
 *
 * @misconception If you take a method out of its object, it needs only some object to work on.
 * @rejectedBy state preservation › in whatever order several iterators from range() are asked, each answers as it would alone
 */
let latest: Counter;

class Counter implements IterableIterator<number> {
  #upcoming: number;
  readonly #end: number;
  readonly #step: number;

  constructor(start: number, end: number, step: number) {
    this.#upcoming = start;
    this.#end = end;
    this.#step = step;
  }

  [Symbol.iterator](): this {
    return this;
  }

  next(this: Counter | undefined): IteratorResult<number> {
    const self = this ?? latest;
    const value = self.#upcoming;
    if (self.#step > 0 ? value >= self.#end : value <= self.#end) return self.return();
    self.#upcoming += self.#step;
    return { value, done: false };
  }

  return(): IteratorResult<number> {
    this.#upcoming = this.#end;
    return { value: undefined, done: true };
  }
}

export function range(start: number, end: number, step = 1): IterableIterator<number> {
  latest = new Counter(start, end, step);
  return latest;
}

export { Range } from '../solution';
