/**
 * Collects the numbers in a Set, so each counts only once.
 *
 * @misconception For a median, it makes no difference how often a number comes.
 * @rejectedBy single-pass exhaustion › equal numbers count as often as they come, and answers need not be whole
 */
export { mean } from '../solution';

export function median(numbers: Iterable<number>): number {
  const distinct = new Set<number>();
  for (const number of numbers) {
    if (Number.isNaN(number)) return NaN;
    distinct.add(number);
  }
  const all = [...distinct].sort((a, b) => a - b);
  return (all[Math.floor((all.length - 1) / 2)]! + all[Math.floor(all.length / 2)]!) / 2;
}
