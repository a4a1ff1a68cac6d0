/**
 * Keeps the running total outside the function, and resets it at each call.
 *
 * @misconception One total is enough if every call first resets it.
 * @rejectedBy state preservation › mean() of means: the inner ones do not disturb the outer one
 */
export { median } from '../solution';

let count = 0;
let total = 0;

export function mean(numbers: Iterable<number>): number {
  count = 0;
  total = 0;
  for (const number of numbers) {
    if (Number.isNaN(number)) return NaN;
    count += 1;
    total += number;
  }
  return total / count;
}
