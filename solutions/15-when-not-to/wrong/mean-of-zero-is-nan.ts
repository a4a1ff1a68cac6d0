/**
 * Answers NaN with `||`, also for a mean of 0.
 *
 * @misconception Only NaN is falsy.
 * @rejectedBy single-pass exhaustion › equal numbers count as often as they come, and answers need not be whole
 */
export { median } from '../solution';

export function mean(numbers: Iterable<number>): number {
  let count = 0;
  let total = 0;
  for (const number of numbers) {
    if (Number.isNaN(number)) return NaN;
    count += 1;
    total += number;
  }
  return total / count || NaN;
}
