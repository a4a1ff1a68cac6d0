/**
 * Returns the same summary object every time and writes into it.
 *
 * @misconception You can use an object again after you have returned it.
 * @rejectedBy state preservation › in whatever order several averagers are called, each answers as it would alone
 */
export interface Summary {
  readonly count: number;
  readonly total: number;
  readonly mean: number | undefined;
}

interface Writable {
  count: number;
  total: number;
  mean: number | undefined;
}

const summary: Writable = { count: 0, total: 0, mean: undefined };

export function* averager(): Generator<number | undefined, Summary, number | undefined> {
  let count = 0;
  let total = 0;
  let mean: number | undefined;
  while (true) {
    const sample = yield mean;
    if (sample === undefined) return Object.assign(summary, { count, total, mean });
    count += 1;
    total += sample;
    mean = total / count;
  }
}
