/**
 * Answers NaN if the source throws.
 *
 * @misconception An error of the source is just another way of having no answer.
 * @rejectedBy closing › what a source throws comes out of both as it is
 */
export { median } from '../solution';

export function mean(numbers: Iterable<number>): number {
  let count = 0;
  let total = 0;
  try {
    for (const number of numbers) {
      if (Number.isNaN(number)) return NaN;
      count += 1;
      total += number;
    }
  } catch {
    return NaN;
  }
  return total / count;
}
