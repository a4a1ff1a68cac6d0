/**
 * Ignores a sample that is NaN.
 *
 * @misconception NaN is not a number, so it cannot be a sample.
 * @rejectedBy state preservation › a sample of NaN counts as any other, and from then on the average is NaN
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
    if (sample === undefined) return { count, total, mean };
    if (Number.isNaN(sample)) continue;
    count += 1;
    total += sample;
    mean = total / count;
  }
}
