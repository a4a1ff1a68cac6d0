/**
 * Takes the number that arrives in the middle, without sorting.
 *
 * @misconception The middle of the sequence is the middle of the values.
 * @rejectedBy single-pass exhaustion › median() of an odd count is the middle by size, wherever it arrives
 */
export { mean } from '../solution';

export function median(numbers: Iterable<number>): number {
  const arrived: number[] = [];
  for (const number of numbers) {
    if (Number.isNaN(number)) return NaN;
    arrived.push(number);
  }
  const upper = arrived[Math.floor(arrived.length / 2)] ?? NaN;
  const lower = arrived[Math.floor((arrived.length - 1) / 2)] ?? NaN;
  return (lower + upper) / 2;
}
