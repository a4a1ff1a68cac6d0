/**
 * Takes the upper one of the two in the middle.
 *
 * @misconception One value is always in the middle.
 * @rejectedBy single-pass exhaustion › median() of an even count lies half-way between the two in the middle
 */
export { mean } from '../solution';

export function median(numbers: Iterable<number>): number {
  const sorted: number[] = [];
  for (const number of numbers) {
    if (Number.isNaN(number)) return NaN;
    sorted.push(number);
  }
  sorted.sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? NaN;
}
