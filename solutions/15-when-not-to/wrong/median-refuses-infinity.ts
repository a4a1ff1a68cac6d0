/**
 * Stops at every number that is not finite, as if it were NaN.
 *
 * @misconception Infinity is not a number.
 * @rejectedBy single-pass exhaustion › median() of any numbers, from any source, is the middle of their sorted array
 */
export { mean } from '../solution';

export function median(numbers: Iterable<number>): number {
  const all: number[] = [];
  for (const number of numbers) {
    if (!Number.isFinite(number)) return NaN;
    all.push(number);
  }
  all.sort((a, b) => a - b);
  return (all[Math.floor((all.length - 1) / 2)]! + all[Math.floor(all.length / 2)]!) / 2;
}
