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
export function averager(): Generator<number | undefined, Summary, number | undefined> {
  // TODO: replace this line. (What is the value of `yield` when the body continues?)
  throw new Error('averager() is not written yet');
}
