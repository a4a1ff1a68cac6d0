/**
 * Adds up in a Float32Array, which rounds to seven digits.
 *
 * @misconception A typed array saves memory and changes nothing else.
 * @rejectedBy single-pass exhaustion › mean() of any numbers, from any source, is their sum divided by their count
 */
export { median } from '../solution';

export function mean(numbers: Iterable<number>): number {
  const sums = new Float32Array(2);
  for (const number of numbers) {
    if (Number.isNaN(number)) return NaN;
    sums[0]! += 1;
    sums[1]! += number;
  }
  return sums[1]! / sums[0]!;
}
