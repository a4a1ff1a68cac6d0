/**
 * Keeps the sorted numbers of every source, in case it gets the same one again.
 *
 * @misconception A cache gives you the second pass that a generator does not have.
 * @rejectedBy bounded heap growth › both let go of their numbers: a thousand means and medians retain next to nothing
 */
import { median as medianOf } from '../solution';

export { mean } from '../solution';

const sortedBySource = new Map<Iterable<number>, number[]>();

export function median(numbers: Iterable<number>): number {
  const sorted: number[] = sortedBySource.get(numbers) ?? [];
  sortedBySource.set(numbers, sorted);
  for (const number of numbers) {
    if (Number.isNaN(number)) return NaN;
    sorted.push(number);
  }
  return medianOf(sorted);
}
