/**
 * Collects the numbers before it adds them up.
 *
 * @misconception To work on many values you need them all in an array first.
 * @rejectedBy bounded heap growth › mean() of a million numbers retains next to nothing on its way, where an array retains them all
 */
export { median } from '../solution';

export function mean(numbers: Iterable<number>): number {
  const seen: number[] = [];
  for (const number of numbers) {
    if (Number.isNaN(number)) return NaN;
    seen.push(number);
  }
  return seen.reduce((total, number) => total + number, 0) / seen.length;
}
