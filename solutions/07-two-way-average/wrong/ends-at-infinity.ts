/**
 * Treats any value that is not finite as the end.
 *
 * @misconception If a sample cannot be averaged, no more samples come.
 * @rejectedBy state preservation › a sample of Infinity counts as any other
 */
export interface Summary {
  readonly count: number;
  readonly total: number;
  readonly mean: number | undefined;
}

export function* averager(): Generator<number | undefined, Summary, number | undefined> {
  let count = 0;
  let total = 0;
  let mean: number | undefined;
  while (true) {
    const sample = yield mean;
    if (!Number.isFinite(sample)) return { count, total, mean };
    count += 1;
    total += sample as number;
    mean = total / count;
  }
}
