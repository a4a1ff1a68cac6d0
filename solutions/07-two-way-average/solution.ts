/** What an averager knows when it is over. */
export interface Summary {
  /** How many samples were sent. */
  readonly count: number;
  /** Their sum. */
  readonly total: number;
  /** `total / count`; undefined where no sample was sent. */
  readonly mean: number | undefined;
}

/**
 * Averages the samples that are sent to it. The first `next()` brings it to its first `yield`; from then on `next(x)`
 * answers with the average so far, `x` included; `next()` without a value ends it and returns the summary.
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
