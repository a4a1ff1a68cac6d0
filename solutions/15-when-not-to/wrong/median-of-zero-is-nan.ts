/**
 * Answers NaN with `||`, also for a median of 0.
 *
 * @misconception Only NaN is falsy.
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
  return (all[Math.floor((all.length - 1) / 2)]! + all[Math.floor(all.length / 2)]!) / 2 || NaN;
}
