/**
 * A Range goes from its start towards its end, whatever the sign of its step.
 *
 * @misconception The end tells the direction. The step only tells the distance.
 * @rejectedBy single-pass exhaustion › a Range, too, stops before it passes its end, and gives nothing if its step leads away
 * @rejectedBy state preservation › each loop over a Range gets all its numbers, whatever the other loops do
 */
import { range } from '../solution';

export { range };

export class Range implements Iterable<number> {
  readonly #start: number;
  readonly #end: number;
  readonly #step: number;

  constructor(start: number, end: number, step = 1) {
    this.#start = start;
    this.#end = end;
    this.#step = start > end ? -Math.abs(step) : Math.abs(step);
  }

  [Symbol.iterator](): Iterator<number> {
    return range(this.#start, this.#end, this.#step);
  }
}
