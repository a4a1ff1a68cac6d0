/**
 * Rounds half the sum of the two in the middle down.
 *
 * @misconception A median is one of the numbers, or at least a whole one.
 * @rejectedBy single-pass exhaustion › equal numbers count as often as they come, and answers need not be whole
 */
export { mean } from '../solution';

export function median(numbers: Iterable<number>): number {
  const all: number[] = [];
  for (const number of numbers) {
    if (Number.isNaN(number)) return NaN;
    all.push(number);
  }
  all.sort((a, b) => a - b);
  if (all.length === 0) return NaN;
  return Math.floor(
    (all[Math.floor((all.length - 1) / 2)]! + all[Math.floor(all.length / 2)]!) / 2,
  );
}
