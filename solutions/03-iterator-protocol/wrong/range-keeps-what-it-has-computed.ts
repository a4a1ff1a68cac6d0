/**
 * A Range keeps the numbers of its first loop and gives them to the later ones.
 *
 * @misconception If you go through numbers again, they must be kept.
 * @rejectedBy bounded heap growth › an iterator of a Range retains next to nothing either
 */
import { range } from '../solution';

export { range };

export class Range implements Iterable<number> {
  readonly #source: IterableIterator<number>;
  readonly #kept: number[] = [];

  constructor(start: number, end: number, step = 1) {
    this.#source = range(start, end, step);
  }

  [Symbol.iterator](): Iterator<number> {
    let index = 0;
    return {
      next: () => {
        if (index === this.#kept.length) {
          const result = this.#source.next();
          if (result.done === true) return result;
          this.#kept.push(result.value);
        }
        index += 1;
        return { value: this.#kept[index - 1]!, done: false };
      },
    };
  }
}
