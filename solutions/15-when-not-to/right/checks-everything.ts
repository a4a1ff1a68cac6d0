/**
 * Defensive: checks its argument, calls next() itself in a `try`, and closes in a `finally` what is still open.
 */
export function mean(numbers: Iterable<number>): number {
  let count = 0;
  let total = 0;
  const isWhole = each(numbers, (number) => {
    count += 1;
    total += number;
  });
  if (!isWhole || count === 0) return Number.NaN;
  return total / count;
}

export function median(numbers: Iterable<number>): number {
  const own: number[] = [];
  const isWhole = each(numbers, (number) => own.push(number));
  if (!isWhole || own.length === 0) return Number.NaN;
  own.sort((a, b) => {
    if (a < b) return -1;
    if (a > b) return 1;
    return 0;
  });
  const middle = Math.floor(own.length / 2);
  const upper = own[middle];
  if (upper === undefined) throw new Error('the middle is missing');
  if (own.length % 2 === 1) return upper;
  const lower = own[middle - 1];
  if (lower === undefined) throw new Error('the middle is missing');
  return (lower + upper) / 2;
}

/** Whether all numbers went by; false where one was NaN. */
function each(numbers: Iterable<number>, use: (number: number) => void): boolean {
  if (typeof numbers?.[Symbol.iterator] !== 'function') throw new TypeError('not iterable');
  const iterator = numbers[Symbol.iterator]();
  let isOpen = false;
  try {
    for (;;) {
      const result = iterator.next();
      if (result.done) return true;
      isOpen = true;
      if (Number.isNaN(result.value)) return false;
      use(Number(result.value));
      isOpen = false;
    }
  } finally {
    if (isOpen && typeof iterator.return === 'function') iterator.return();
  }
}
