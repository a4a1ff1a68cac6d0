/**
 * Adds half the difference to the lower of the two middle numbers. For two infinite ones this is NaN.
 *
 * @misconception `low + (high - low) / 2` is the same as `(low + high) / 2`.
 * @rejectedBy single-pass exhaustion › median() of any numbers, from any source, is the middle of their sorted array
 */
export function mean(numbers: Iterable<number>): number {
  let count = 0;
  let total = 0;
  for (const number of numbers) {
    if (Number.isNaN(number)) return NaN;
    count += 1;
    total += number;
  }
  return total / count;
}

export function median(numbers: Iterable<number>): number {
  const all: number[] = [];
  for (const number of numbers) {
    if (Number.isNaN(number)) return NaN;
    all.push(number);
  }
  all.sort((a, b) => a - b);
  const low = all[Math.floor((all.length - 1) / 2)] ?? NaN;
  const high = all[Math.floor(all.length / 2)] ?? NaN;
  return all.length % 2 === 1 ? low : low + (high - low) / 2;
}
