/**
 * A Range starts where the last loop that was left early stopped.
 *
 * @misconception A Range continues where a loop has left it, like an iterator.
 * @rejectedBy closing › a loop over a Range left by break closes the iterator of that loop only
 * @rejectedBy state preservation › each loop over a Range gets all its numbers, whatever the other loops do
 */
import { range } from '../solution';

export { range };

export class Range implements Iterable<number> {
  #upcoming: number;
  readonly #end: number;
  readonly #step: number;

  constructor(start: number, end: number, step = 1) {
    this.#upcoming = start;
    this.#end = end;
    this.#step = step;
  }

  [Symbol.iterator](): Iterator<number> {
    const numbers = range(this.#upcoming, this.#end, this.#step);
    let last = this.#upcoming;
    return {
      next: () => {
        const result = numbers.next();
        if (result.done !== true) last = result.value;
        return result;
      },
      return: () => {
        this.#upcoming = last;
        return { value: undefined, done: true };
      },
    };
  }
}
