/**
 * Starts a new average after every thousand samples.
 *
 * @misconception To save memory, forget values now and then.
 * @rejectedBy state preservation › the hundred-thousandth sample counts as much as the first
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
    if (count === 1_000) {
      count = 0;
      total = 0;
    }
    count += 1;
    total += sample;
    mean = total / count;
  }
}
