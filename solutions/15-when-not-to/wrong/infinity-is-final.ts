/**
 * Stops the mean at `Infinity`, so it misses a NaN after it.
 *
 * @misconception An infinite sum stays infinite.
 * @rejectedBy single-pass exhaustion › mean() of any numbers, from any source, is their sum divided by their count
 */
export function mean(numbers: Iterable<number>): number {
  let count = 0;
  let total = 0;
  for (const number of numbers) {
    if (Number.isNaN(number)) return NaN;
    if (number === Infinity) return number;
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
  return (low + high) / 2;
}
