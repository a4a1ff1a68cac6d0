/**
 * Sorts the array that it was given, and copies only other iterables.
 *
 * @misconception `sort()` returns a sorted copy.
 * @rejectedBy state preservation › median() leaves the array of its caller in its order
 */
import { median as medianOf } from '../solution';

export { mean } from '../solution';

export function median(numbers: Iterable<number>): number {
  return medianOf(Array.isArray(numbers) ? (numbers as number[]).sort((a, b) => a - b) : numbers);
}
