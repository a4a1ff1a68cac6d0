/**
 * Fills the whole array at the first next() and yields from it.
 *
 * @misconception A star and a `yield` make any function lazy.
 * @rejectedBy laziness › three next() calls take three steps of the loop
 * @rejectedBy bounded heap growth › paused on its way through a million numbers it retains next to nothing, where the array retains them all
 */
import { getNumbers } from '../solution';

export { getNumbers };

export function* getNumbersGenerator(n: number): Generator<number, void, unknown> {
  yield* getNumbers(n);
}
