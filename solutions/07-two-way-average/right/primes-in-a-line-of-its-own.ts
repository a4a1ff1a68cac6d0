/**
 * As one writes it in Python: the priming yield stands alone, then a walrus of a loop.
 */
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
