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
  const sorted: number[] = [];
  for (const number of numbers) {
    if (Number.isNaN(number)) return NaN;
    sorted.push(number);
  }
  if (sorted.length === 0) return NaN;
  sorted.sort((a, b) => a - b);
  const upper = Math.floor(sorted.length / 2);
  const lower = sorted.length % 2 === 0 ? upper - 1 : upper;
  return (sorted[lower]! + sorted[upper]!) / 2;
}
