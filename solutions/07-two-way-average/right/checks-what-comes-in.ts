/** Defensive: a value that is not a number ends it, and the summary is frozen. */
export interface Summary {
  readonly count: number;
  readonly total: number;
  readonly mean: number | undefined;
}

export function* averager(): Generator<number | undefined, Summary, number | undefined> {
  let count = 0;
  let total = 0;
  for (;;) {
    const average = count > 0 ? total / count : undefined;
    const received: unknown = yield average;
    if (typeof received !== 'number') {
      return Object.freeze({ count, total, mean: average });
    }
    count++;
    total = total + received;
  }
}
