/**
 * Throws its own error instead of the one that was thrown in.
 *
 * @misconception A new error with the same text is just as good.
 * @rejectedBy closing › an error thrown in comes out again and completes it
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
  try {
    while (true) {
      const sample = yield mean;
      if (sample === undefined) return { count, total, mean };
      count += 1;
      total += sample;
      mean = total / count;
    }
  } catch (error) {
    throw new Error((error as Error).message, { cause: error });
  }
}
