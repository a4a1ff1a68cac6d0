/**
 * Ignores a sample that is the same as the one before it.
 *
 * @misconception A sample that changes nothing need not be counted.
 * @rejectedBy state preservation › whatever numbers are sent, each is answered with the average of all so far
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
    if (sample === undefined) return { count, total, mean };
    if (sample === last) continue;
    last = sample;
    count += 1;
    total += sample;
    mean = total / count;
  }
}
