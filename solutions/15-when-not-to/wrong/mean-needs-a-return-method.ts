/**
 * Calls next() itself, and closes the source even if it has no `return()`.
 *
 * @misconception Every iterator has a return().
 * @rejectedBy closing › any source that is left at a NaN is closed once, if it has a return()
 */
export { median } from '../solution';

export function mean(numbers: Iterable<number>): number {
  const iterator = numbers[Symbol.iterator]();
  let count = 0;
  let total = 0;
  for (let result = iterator.next(); result.done !== true; result = iterator.next()) {
    if (Number.isNaN(result.value)) {
      iterator.return!();
      return NaN;
    }
    count += 1;
    total += result.value;
  }
  return total / count;
}
