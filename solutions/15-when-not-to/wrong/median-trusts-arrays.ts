/**
 * Treats arrays separately and does not look for NaN in them.
 *
 * @misconception The maker of an array has checked its numbers.
 * @rejectedBy single-pass exhaustion › median() of any numbers, from any source, is the middle of their sorted array
 */
export { mean } from '../solution';

export function median(numbers: Iterable<number>): number {
  const all = Array.isArray(numbers) ? [...(numbers as number[])] : [];
  if (all.length === 0) {
    for (const number of numbers) {
      if (Number.isNaN(number)) return NaN;
      all.push(number);
    }
  }
  all.sort((a, b) => a - b);
  return (all[Math.floor((all.length - 1) / 2)]! + all[Math.floor(all.length / 2)]!) / 2;
}
