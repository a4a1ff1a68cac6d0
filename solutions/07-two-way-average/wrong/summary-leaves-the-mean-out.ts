/**
 * Leaves `mean` out of the summary if there were no samples.
 *
 * @misconception A property that is undefined and a missing property are the same.
 * @rejectedBy single-pass exhaustion › the summary of no samples has no mean
 */
export interface Summary {
  readonly count: number;
  readonly total: number;
  readonly mean: number | undefined;
}

export function* averager(): Generator<number | undefined, Summary, number | undefined> {
  let count = 0;
  let total = 0;
  while (true) {
    const sample = yield count === 0 ? undefined : total / count;
    if (sample === undefined) {
      return (count === 0 ? { count, total } : { count, total, mean: total / count }) as Summary;
    }
    count += 1;
    total += sample;
  }
}
