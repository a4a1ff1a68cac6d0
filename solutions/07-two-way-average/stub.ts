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
export function averager(): Generator<number | undefined, Summary, number | undefined> {
  // TODO: replace this line. (What does `yield` give back to the body when it goes on?)
  throw new Error('averager() is not written yet');
}
