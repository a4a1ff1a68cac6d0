/**
 * Calls next() in its own loop and leaves without return().
 *
 * @misconception If you stop reading, you need not do anything else.
 * @rejectedBy closing › mean() closes the source that it leaves at a NaN
 * @rejectedBy closing › median() closes the source that it leaves at a NaN
 */
import { mean as meanOf, median as medianOf } from '../solution';

export function mean(numbers: Iterable<number>): number {
  return meanOf(pulledByHand(numbers));
}

export function median(numbers: Iterable<number>): number {
  return medianOf(pulledByHand(numbers));
}

function* pulledByHand(numbers: Iterable<number>): Generator<number, void, unknown> {
  const iterator = numbers[Symbol.iterator]();
  for (let step = iterator.next(); step.done !== true; step = iterator.next()) yield step.value;
}
