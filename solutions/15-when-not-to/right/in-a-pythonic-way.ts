/** Python's habits: enumerated counts, a copy that is sorted, and the two cases of `statistics.median`. */
export function mean(numbers: Iterable<number>): number {
  let [total, count] = [0, 0];
  for (const number of numbers) {
    if (number !== number) return number;
    [total, count] = [total + number, count + 1];
  }
  return count ? total / count : NaN;
}

export function median(numbers: Iterable<number>): number {
  const data: number[] = [];
  for (const number of numbers) {
    if (number !== number) return number;
    data.push(number);
  }
  const ordered = [...data].sort((a, b) => (a < b ? -1 : a > b ? 1 : 0));
  const n = ordered.length;
  if (n === 0) return NaN;
  const i = n >> 1;
  return n % 2 ? ordered[i]! : (ordered[i - 1]! + ordered[i]!) / 2;
}
