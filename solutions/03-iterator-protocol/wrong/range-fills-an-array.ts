/**
 * A Range that keeps all its numbers, to return the array's iterators.
 *
 * @misconception If you can go through it twice, it must keep its values.
 * @rejectedBy laziness › making a Range and asking it for an iterator takes no step
 * @rejectedBy bounded heap growth › an iterator of a Range retains next to nothing either
 */
import { range } from '../solution';

export { range };

export class Range implements Iterable<number> {
  readonly #numbers: number[];

  constructor(start: number, end: number, step = 1) {
    this.#numbers = [...range(start, end, step)];
  }

  [Symbol.iterator](): Iterator<number> {
    return this.#numbers.values();
  }
}
