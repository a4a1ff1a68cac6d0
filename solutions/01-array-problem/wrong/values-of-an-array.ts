/**
 * Fills the whole array and returns its iterator.
 *
 * @misconception An iterator is always lazy, whatever it iterates over.
 * @rejectedBy laziness › calling getNumbersGenerator() runs no step of the loop
 * @rejectedBy bounded heap growth › paused on its way through a million numbers it retains next to nothing, where the array retains them all
 */
import { getNumbers } from '../solution';

export { getNumbers };

export function getNumbersGenerator(n: number): Generator<number, void, unknown> {
  return getNumbers(n).values() as Iterator<number> as Generator<number, void, unknown>;
}
