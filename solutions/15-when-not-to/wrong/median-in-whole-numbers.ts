/**
 * Collects the numbers in an Int32Array, which cuts off the digits after the point.
 *
 * @misconception A typed array saves memory and changes nothing else.
 * @rejectedBy single-pass exhaustion › median() of any numbers, from any source, is the middle of their sorted array
 */
export { mean } from '../solution';

export function median(numbers: Iterable<number>): number {
  const all: number[] = [];
  for (const number of numbers) {
    if (Number.isNaN(number)) return NaN;
    all.push(number);
  }
  const sorted = Int32Array.from(all).sort();
  if (all.length === 0) return NaN;
  return (sorted[Math.floor((all.length - 1) / 2)]! + sorted[Math.floor(all.length / 2)]!) / 2;
}
