/**
 * Keeps its place in `this`, which is lost when next() is taken out.
 *
 * @misconception A method remembers the object that it was read from.
 * @rejectedBy state preservation › next() keeps its place without the object that it came from
 */
export { Range } from '../solution';

export function range(start: number, end: number, step = 1): IterableIterator<number> {
  return new RangeIterator(start, end, step);
}

class RangeIterator implements IterableIterator<number> {
  constructor(
    private upcoming: number,
    private end: number,
    private readonly step: number,
  ) {}

  [Symbol.iterator](): this {
    return this;
  }

  next(): IteratorResult<number, undefined> {
    const value = this.upcoming;
    if (this.step > 0 ? value >= this.end : value <= this.end) return this.return();
    this.upcoming += this.step;
    return { value, done: false };
  }

  return(): IteratorResult<number, undefined> {
    this.end = this.upcoming;
    return { value: undefined, done: true };
  }
}
