/** Lets a helper count and add, and makes the summary from the value of `yield*`. */
import type { Summary } from '../solution';

interface Sum {
  count: number;
  total: number;
}

export function* averager(): Generator<number | undefined, Summary, number | undefined> {
  const sum = yield* summing();
  return { ...sum, mean: meanOf(sum) };
}

function* summing(): Generator<number | undefined, Sum, number | undefined> {
  const sum = { count: 0, total: 0 };
  let sample: number | undefined;
  while ((sample = yield meanOf(sum)) !== undefined) {
    sum.count += 1;
    sum.total += sample;
  }
  return sum;
}

function meanOf({ count, total }: Sum): number | undefined {
  return count === 0 ? undefined : total / count;
}
