/**
 * Loops while the value is truthy, so a 0 ends it.
 *
 * @misconception The value shows the end of an iterator.
 * @rejectedBy single-pass exhaustion › one pass over a generator is enough for mean(), and 0 is a number like any other
 */
export { median } from '../solution';

export function mean(numbers: Iterable<number>): number {
  const iterator = numbers[Symbol.iterator]();
  let count = 0;
  let total = 0;
  let value = iterator.next().value as number | undefined;
  while (value) {
    count += 1;
    total += value;
    value = iterator.next().value as number | undefined;
  }
  if (Number.isNaN(value)) {
    iterator.return?.();
    return NaN;
  }
  return total / count;
}
