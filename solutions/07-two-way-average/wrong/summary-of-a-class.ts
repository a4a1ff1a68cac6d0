/**
 * Returns the summary as an instance of a class.
 *
 * @misconception An instance with the three properties is a plain object.
 * @rejectedBy single-pass exhaustion › next() without a value completes it and returns the summary
 */
export interface Summary {
  readonly count: number;
  readonly total: number;
  readonly mean: number | undefined;
}

class Sums implements Summary {
  count = 0;
  total = 0;
  mean: number | undefined = undefined;
}

export function* averager(): Generator<number | undefined, Summary, number | undefined> {
  const sums = new Sums();
  while (true) {
    const sample = yield sums.mean;
    if (sample === undefined) return sums;
    sums.count += 1;
    sums.total += sample;
    sums.mean = sums.total / sums.count;
  }
}
