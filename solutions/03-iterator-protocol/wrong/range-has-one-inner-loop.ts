/**
 * A Range hands out two iterators at most: for a third one it closes the second.
 *
 * @misconception A loop in a loop needs two places, so a Range needs two.
 * @rejectedBy state preservation › each loop over a Range gets all its numbers, whatever the other loops do
 */
import { range } from '../solution';

export { range };

export class Range implements Iterable<number> {
  readonly #make: () => IterableIterator<number>;
  readonly #handedOut: IterableIterator<number>[] = [];

  constructor(start: number, end: number, step = 1) {
    this.#make = () => range(start, end, step);
  }

  [Symbol.iterator](): Iterator<number> {
    if (this.#handedOut.length === 2) this.#handedOut.pop()?.return?.();
    const numbers = this.#make();
    this.#handedOut.push(numbers);
    return numbers;
  }
}
