/**
 * Built by hand; `return()` before the first next() gives the right answer but completes nothing.
 *
 * @misconception A generator that has not begun cannot be completed.
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
    return(value: unknown) {
      isOver = isPrimed;
      return { value, done: true };
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
