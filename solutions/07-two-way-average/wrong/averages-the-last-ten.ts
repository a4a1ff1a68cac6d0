/**
 * Averages only the last ten samples.
 *
 * @misconception A running average is a moving average: old samples drop out.
 * @rejectedBy state preservation › the hundred-thousandth sample counts as much as the first
 */
export interface Summary {
  readonly count: number;
  readonly total: number;
  readonly mean: number | undefined;
}

export function* averager(): Generator<number | undefined, Summary, number | undefined> {
  const recent: number[] = [];
  let count = 0;
  let total = 0;
  let mean: number | undefined;
  while (true) {
    const sample = yield mean;
    if (sample === undefined) return { count, total, mean };
    count += 1;
    total += sample;
    recent.push(sample);
    if (recent.length > 10) recent.shift();
    mean = recent.reduce((sum, value) => sum + value, 0) / recent.length;
  }
}
