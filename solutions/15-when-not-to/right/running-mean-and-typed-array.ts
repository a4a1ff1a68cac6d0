/** Moves a running mean towards each number, and sorts in a typed array, which needs no comparison function. */
export function mean(numbers: Iterable<number>): number {
  let count = 0;
  let average = NaN;
  for (const number of numbers) {
    if (Number.isNaN(number)) return NaN;
    count += 1;
    average = count === 1 ? number : average + (number - average) / count;
  }
  return average;
}

export function median(numbers: Iterable<number>): number {
  const seen: number[] = [];
  for (const number of numbers) {
    if (Number.isNaN(number)) return NaN;
    seen.push(number);
  }
  const sorted = Float64Array.from(seen).sort();
  const middle = (sorted.length - 1) / 2;
  return (at(sorted, Math.floor(middle)) + at(sorted, Math.ceil(middle))) / 2;
}

function at(sorted: Float64Array, index: number): number {
  return sorted[index] ?? NaN;
}
