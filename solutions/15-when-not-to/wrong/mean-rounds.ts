/**
 * Rounds the mean to a whole number.
 *
 * @misconception A mean of whole numbers is a whole number.
 * @rejectedBy single-pass exhaustion › equal numbers count as often as they come, and answers need not be whole
 * @rejectedBy single-pass exhaustion › mean() of any numbers, from any source, is their sum divided by their count
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
  return Math.round(total / count);
}
