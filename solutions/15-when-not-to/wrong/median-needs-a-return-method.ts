/**
 * Calls next() itself, and closes the source even if it has no `return()`.
 *
 * @misconception Every iterator has a return().
 * @rejectedBy closing › any source that is left at a NaN is closed once, if it has a return()
 */
export { mean } from '../solution';

export function median(numbers: Iterable<number>): number {
  const iterator = numbers[Symbol.iterator]();
  const all: number[] = [];
  for (let result = iterator.next(); result.done !== true; result = iterator.next()) {
    if (Number.isNaN(result.value)) {
      iterator.return!();
      return NaN;
    }
    all.push(result.value);
  }
  all.sort((a, b) => a - b);
  return (all[Math.floor((all.length - 1) / 2)]! + all[Math.floor(all.length / 2)]!) / 2;
}
