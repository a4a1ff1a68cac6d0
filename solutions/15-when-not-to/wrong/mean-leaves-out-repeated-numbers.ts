/**
 * Leaves out a number that equals the one before it.
 *
 * @misconception The same number twice in a row is a mistake.
 * @rejectedBy single-pass exhaustion › equal numbers count as often as they come, and answers need not be whole
 */
export { median } from '../solution';

export function mean(numbers: Iterable<number>): number {
  let count = 0;
  let total = 0;
  let previous: number | undefined;
  for (const number of numbers) {
    if (Number.isNaN(number)) return NaN;
    if (number === previous) continue;
    previous = number;
    count += 1;
    total += number;
  }
  return total / count;
}
