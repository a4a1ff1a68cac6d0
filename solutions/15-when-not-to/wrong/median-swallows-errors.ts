/**
 * If the source throws, it takes the median of the numbers so far.
 *
 * @misconception The numbers before an error are enough for an answer.
 * @rejectedBy closing › what a source throws comes out of both as it is
 */
export { mean } from '../solution';

export function median(numbers: Iterable<number>): number {
  const all: number[] = [];
  try {
    for (const number of numbers) {
      if (Number.isNaN(number)) return NaN;
      all.push(number);
    }
  } catch {
    // The numbers so far must do.
  }
  all.sort((a, b) => a - b);
  return (all[Math.floor((all.length - 1) / 2)]! + all[Math.floor(all.length / 2)]!) / 2;
}
