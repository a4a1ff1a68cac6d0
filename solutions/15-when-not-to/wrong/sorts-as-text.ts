/**
 * Sorts without a comparison function, so 100 comes before 9.
 *
 * @misconception `sort()` sorts numbers by size.
 * @rejectedBy single-pass exhaustion › median() of an odd count is the middle by size, wherever it arrives
 */
export { mean } from '../solution';

export function median(numbers: Iterable<number>): number {
  const sorted: number[] = [];
  for (const number of numbers) {
    if (Number.isNaN(number)) return NaN;
    sorted.push(number);
  }
  sorted.sort();
  const upper = sorted[Math.floor(sorted.length / 2)] ?? NaN;
  const lower = sorted[Math.floor((sorted.length - 1) / 2)] ?? NaN;
  return (lower + upper) / 2;
}
