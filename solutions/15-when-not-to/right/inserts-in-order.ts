/** Puts each number in its place by binary search, so it need not sort. The mean leaves with `break`. */
export function mean(numbers: Iterable<number>): number {
  let count = 0;
  let total = 0;
  for (const number of numbers) {
    total += number;
    count += 1;
    if (Number.isNaN(total)) break;
  }
  return total / count;
}

export function median(numbers: Iterable<number>): number {
  const sorted: number[] = [];
  for (const number of numbers) {
    if (Number.isNaN(number)) return NaN;
    sorted.splice(placeOf(number, sorted), 0, number);
  }
  const [lower = NaN, upper = lower] = sorted.slice((sorted.length - 1) / 2, sorted.length / 2 + 1);
  return sorted.length % 2 === 1 ? lower : (lower + upper) / 2;
}

function placeOf(number: number, sorted: readonly number[]): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sorted[middle]! < number) low = middle + 1;
    else high = middle;
  }
  return low;
}
