/**
 * Refuses samples that are not finite with a RangeError.
 *
 * @misconception Input has to be checked, even where the task says that there is no need to.
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
    if (sample === undefined) return { count, total, mean };
    if (!Number.isFinite(sample)) throw new RangeError('a sample must be finite');
    count += 1;
    total += sample;
    mean = total / count;
  }
}
