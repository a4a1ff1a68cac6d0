/**
 * A Range with its own cursor, which every new loop sets back to the start.
 *
 * @misconception One cursor is enough as long as each loop begins by resetting it.
 * @rejectedBy state preservation › nested loops over one Range each have their own place
 */
export { range } from '../solution';

export class Range implements IterableIterator<number> {
  #upcoming = 0;

  constructor(
    readonly start: number,
    readonly end: number,
    readonly step = 1,
  ) {}

  [Symbol.iterator](): this {
    this.#upcoming = this.start;
    return this;
  }

  next(): IteratorResult<number, undefined> {
    const value = this.#upcoming;
    if (this.step > 0 ? value >= this.end : value <= this.end)
      return { value: undefined, done: true };
    this.#upcoming += this.step;
    return { value, done: false };
  }
}
