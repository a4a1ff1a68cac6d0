/** What an averager returns at the end. */
export interface Summary {
  /** How many samples were sent. */
  readonly count: number;
  /** Their sum. */
  readonly total: number;
  /** `total / count`; undefined if no sample was sent. */
  readonly mean: number | undefined;
}

/**
 * Averages the samples that you send. The first `next()` brings it to its first `yield`. After that, `next(x)` returns
 * the average so far, including `x`. `next()` without a value ends it and returns the summary.
 */
export function* averager(): Generator<number | undefined, Summary, number | undefined> {
  let count = 0;
  let total = 0;
  let mean: number | undefined;
  while (true) {
    const sample = yield mean;
    if (sample === undefined) return { count, total, mean };
    count += 1;
    total += sample;
    mean = total / count;
  }
}
