/**
 * Keeps count and total in an Int32Array, which drops fractions and overflows.
 *
 * @misconception A typed array is just a faster array.
 * @rejectedBy state preservation › whatever numbers are sent, each is answered with the average of all so far
 */
export interface Summary {
  readonly count: number;
  readonly total: number;
  readonly mean: number | undefined;
}

export function* averager(): Generator<number | undefined, Summary, number | undefined> {
  const sums = new Int32Array(2);
  let mean: number | undefined;
  while (true) {
    const sample = yield mean;
    if (sample === undefined) return { count: sums[0]!, total: sums[1]!, mean };
    sums[0]! += 1;
    sums[1]! += sample;
    mean = sums[1]! / sums[0]!;
  }
}
