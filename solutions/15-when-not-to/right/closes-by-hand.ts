/** Calls next() itself, and return() if it leaves early. */
export function mean(numbers: Iterable<number>): number {
  let count = 0;
  let total = 0;
  const readToTheEnd = forEachUntilNaN(numbers, (number) => {
    count += 1;
    total += number;
  });
  return readToTheEnd ? total / count : NaN;
}

export function median(numbers: Iterable<number>): number {
  const sorted: number[] = [];
  const readToTheEnd = forEachUntilNaN(numbers, (number) => void sorted.push(number));
  if (!readToTheEnd || sorted.length === 0) return NaN;
  sorted.sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
}

function forEachUntilNaN(numbers: Iterable<number>, take: (number: number) => void): boolean {
  const iterator = numbers[Symbol.iterator]();
  for (let step = iterator.next(); step.done !== true; step = iterator.next()) {
    if (Number.isNaN(step.value)) {
      iterator.return?.();
      return false;
    }
    take(step.value);
  }
  return true;
}
