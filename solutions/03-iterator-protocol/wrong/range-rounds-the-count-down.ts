/**
 * A Range works out how many numbers it has and rounds down, so an uneven step loses the last one.
 *
 * @misconception The distance divided by the step is the number of steps.
 * @rejectedBy state preservation › each loop over a Range gets all its numbers, whatever the other loops do
 */
export { range } from '../solution';

export class Range implements Iterable<number> {
  readonly #start: number;
  readonly #step: number;
  readonly #count: number;

  constructor(start: number, end: number, step = 1) {
    this.#start = start;
    this.#step = step;
    this.#count = Math.floor((end - start) / step);
  }

  [Symbol.iterator](): Iterator<number> {
    const [start, step, count] = [this.#start, this.#step, this.#count];
    let given = 0;
    return {
      next() {
        if (given >= count) return { value: undefined, done: true };
        given += 1;
        return { value: start + (given - 1) * step, done: false };
      },
    };
  }
}
