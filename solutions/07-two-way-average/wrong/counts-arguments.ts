/**
 * Built by hand; checks whether there is an argument, so next(undefined) is a sample.
 *
 * @misconception next() and next(undefined) are different.
 * @rejectedBy single-pass exhaustion › whatever was sent, next() without a value returns its count, total and mean,
 *   once
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
    next(...sent: number[]) {
      if (isOver) return { value: undefined, done: true };
      if (!isPrimed) {
        isPrimed = true;
        return { value: undefined, done: false };
      }
      if (sent.length === 0) {
        isOver = true;
        return { value: { count, total, mean: mean() }, done: true };
      }
      count += 1;
      total += sent[0]!;
      return { value: mean(), done: false };
    },
    return(value: unknown) {
      isOver = true;
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
