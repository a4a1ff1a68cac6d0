/**
 * Built by hand; `return()` without a value returns the summary.
 *
 * @misconception return() ends it, so it returns what the body would have returned.
 * @rejectedBy closing › return(), throw() and loops end it like any generator object, at any moment
 */
export interface Summary {
  readonly count: number;
  readonly total: number;
  readonly mean: number | undefined;
}

export function averager(): Generator<number | undefined, Summary, number | undefined> {
  let isPrimed = false;
  let isOver = false;
  let count = 0;
  let total = 0;
  const mean = (): number | undefined => (count === 0 ? undefined : total / count);
  const averages = {
    next(sample?: number) {
      if (isOver) return { value: undefined, done: true };
      if (!isPrimed) {
        isPrimed = true;
        return { value: undefined, done: false };
      }
      if (sample === undefined) {
        isOver = true;
        return { value: { count, total, mean: mean() }, done: true };
      }
      count += 1;
      total += sample;
      return { value: mean(), done: false };
    },
    return(value?: Summary) {
      isOver = true;
      return { value: value ?? { count, total, mean: mean() }, done: true };
    },
    throw(error: unknown) {
      isOver = true;
      throw error;
    },
    [Symbol.iterator]() {
      return averages;
    },
  } as unknown as Generator<number | undefined, Summary, number | undefined>;
  return averages;
}
