/**
 * Sorts by how far the numbers are from 0.
 *
 * @misconception The sign is not part of the size.
 * @rejectedBy single-pass exhaustion › median() of any numbers, from any source, is the middle of their sorted array
 */
export { mean } from '../solution';

export function median(numbers: Iterable<number>): number {
  const all: number[] = [];
  for (const number of numbers) {
    if (Number.isNaN(number)) return NaN;
    all.push(number);
  }
  all.sort((a, b) => Math.abs(a) - Math.abs(b));
  return (all[Math.floor((all.length - 1) / 2)]! + all[Math.floor(all.length / 2)]!) / 2;
}
