/**
 * Makes room for 65,536 numbers and ignores those after them.
 *
 * @misconception Nobody has more than 65,536 numbers.
 * @rejectedBy single-pass exhaustion › median() of 100,001 numbers that come in order is the one in the middle
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
  let all = new Float64Array(16);
  let length = 0;
  for (const number of numbers) {
    if (Number.isNaN(number)) return NaN;
    if (length === all.length && length < 65_536) {
      const more = new Float64Array(length * 2);
      more.set(all);
      all = more;
    }
    if (length < all.length) all[length++] = number;
  }
  const sorted = all.subarray(0, length).sort();
  const low = sorted[Math.floor((length - 1) / 2)] ?? NaN;
  const high = sorted[Math.floor(length / 2)] ?? NaN;
  return (low + high) / 2;
}
