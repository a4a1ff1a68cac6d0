/** As you would write it in Python: the priming yield has its own line, then a walrus loop. */
export interface Summary {
  readonly count: number;
  readonly total: number;
  readonly mean: number | undefined;
}

export function* averager(): Generator<number | undefined, Summary, number | undefined> {
  let count = 0;
  let total = 0;
  let sample = yield undefined;
  while (sample !== undefined) {
    count += 1;
    total += sample;
    sample = yield total / count;
  }
  return { count, total, mean: count ? total / count : undefined };
}
