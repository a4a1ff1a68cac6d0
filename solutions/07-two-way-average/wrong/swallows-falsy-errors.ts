/**
 * Throws a caught error again only if it is truthy.
 *
 * @misconception A thrown value is always an object.
 * @rejectedBy closing › return(), throw() and loops end it like any generator object, at any moment
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
  let failure: unknown;
  try {
    while (true) {
      const sample = yield mean;
      if (sample === undefined) break;
      count += 1;
      total += sample;
      mean = total / count;
    }
  } catch (error) {
    failure = error;
  }
  if (failure) throw failure as Error;
  return { count, total, mean };
}
