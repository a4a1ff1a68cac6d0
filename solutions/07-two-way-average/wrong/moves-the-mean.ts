/**
 * Moves the mean by a part of the difference, which is NaN once both are infinite.
 *
 * @misconception If two formulas are equal in algebra, they are equal in floating point.
 * @rejectedBy state preservation › a sample of Infinity counts as any other
 */
import type { Summary } from '../solution';

export type { Summary };

export function* averager(): Generator<number | undefined, Summary, number | undefined> {
  let count = 0;
  let total = 0;
  let mean: number | undefined;
  while (true) {
    const sample: number | undefined = yield mean;
    if (sample === undefined) return { count, total, mean };
    count += 1;
    total += sample;
    mean = mean === undefined ? sample : mean + (sample - mean) / count;
  }
}
