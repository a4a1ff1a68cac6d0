/**
 * Takes the mean of the mean so far and the next number.
 *
 * @misconception The mean of two means is the mean of all.
 * @rejectedBy single-pass exhaustion › equal numbers count as often as they come, and answers need not be whole
 * @rejectedBy single-pass exhaustion › mean() of any numbers, from any source, is their sum divided by their count
 */
export { median } from '../solution';

export function mean(numbers: Iterable<number>): number {
  let mean: number | undefined;
  for (const number of numbers) {
    if (Number.isNaN(number)) return NaN;
    mean = mean === undefined ? number : (mean + number) / 2;
  }
  return mean ?? NaN;
}
