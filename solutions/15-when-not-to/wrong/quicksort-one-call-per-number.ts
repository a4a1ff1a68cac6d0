/**
 * Sorts with a quicksort whose pivot is the first number. If the numbers are in order, each needs a call inside a call.
 *
 * @misconception Recursion always halves its input.
 * @rejectedBy single-pass exhaustion › median() of 100,001 numbers that come in order is the one in the middle
 */
function sort(all: number[], from: number, to: number): void {
  if (from >= to) return;
  const pivot = all[from] as number;
  let border = from;
  for (let i = from + 1; i <= to; i += 1) {
    if ((all[i] as number) < pivot) {
      border += 1;
      [all[border], all[i]] = [all[i] as number, all[border] as number];
    }
  }
  [all[from], all[border]] = [all[border] as number, pivot];
  sort(all, from, border - 1);
  sort(all, border + 1, to);
}

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
  sort(all, 0, all.length - 1);
  const low = all[Math.floor((all.length - 1) / 2)] ?? NaN;
  const high = all[Math.floor(all.length / 2)] ?? NaN;
  return (low + high) / 2;
}
