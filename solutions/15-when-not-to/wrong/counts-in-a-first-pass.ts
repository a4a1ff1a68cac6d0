/**
 * Counts the numbers in one loop and adds them up in a second.
 *
 * @misconception If you can loop over it, you can loop over it twice.
 * @rejectedBy laziness › mean() takes each number once
 * @rejectedBy single-pass exhaustion › one pass over a generator is enough for mean(), and 0 is a number like any other
 * @rejectedBy state preservation › mean() of means: the inner ones do not disturb the outer one
 */
export { median } from '../solution';

export function mean(numbers: Iterable<number>): number {
  let count = 0;
  for (const number of numbers) {
    if (Number.isNaN(number)) return NaN;
    count += 1;
  }
  let total = 0;
  for (const number of numbers) total += number;
  return total / count;
}
