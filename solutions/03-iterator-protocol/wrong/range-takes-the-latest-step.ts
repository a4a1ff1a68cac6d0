/**
 * Keeps the step outside of the class, where the latest Range sets it for all.
 *
 * @misconception A variable of the module belongs to the object that sets it.
 * @rejectedBy state preservation › two Ranges keep their bounds and their steps apart
 */
import { range } from '../solution';

export { range };

let currentStep = 1;

export class Range implements Iterable<number> {
  readonly #start: number;
  readonly #end: number;

  constructor(start: number, end: number, step = 1) {
    this.#start = start;
    this.#end = end;
    currentStep = step;
  }

  [Symbol.iterator](): Iterator<number> {
    return range(this.#start, this.#end, currentStep);
  }
}
