/**
 * A Range that makes its iterator once, in the constructor.
 *
 * @misconception An iterable has an iterator, and [Symbol.iterator]() is where it is looked up.
 * @rejectedBy single-pass exhaustion › you can loop over a Range twice
 * @rejectedBy state preservation › nested loops over one Range each have their own place
 * @rejectedBy closing › a loop over a Range left by break closes the iterator of that loop only
 */
import { range } from '../solution';

export { range };

export class Range implements Iterable<number> {
  readonly #iterator: Iterator<number>;

  constructor(start: number, end: number, step = 1) {
    this.#iterator = range(start, end, step);
  }

  [Symbol.iterator](): Iterator<number> {
    return this.#iterator;
  }
}
