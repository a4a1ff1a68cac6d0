/**
 * Adds the last sample to the summary.
 *
 * @misconception More in the summary cannot hurt.
 * @rejectedBy single-pass exhaustion › next() without a value completes it and returns the summary
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
  let last: number | undefined;
  while (true) {
    const sample = yield mean;
    if (sample === undefined) {
      const summary = { count, total, mean, last };
      return summary;
    }
    last = sample;
    count += 1;
    total += sample;
    mean = total / count;
  }
}
