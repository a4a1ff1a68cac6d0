/**
 * Throws a RangeError for samples that are not finite.
 *
 * @misconception You must always check input, whatever the task says.
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
