/**
 * Rounds the answer to a whole number.
 *
 * @misconception An average of whole numbers is a whole number.
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
  while (true) {
    const sample = yield mean;
    if (sample === undefined) return { count, total, mean };
    count += 1;
    total += sample;
    mean = Math.round(total / count);
  }
}
