/**
 * Divides by the number of samples at the end, even if there were none.
 *
 * @misconception There is always a first sample.
 * @rejectedBy single-pass exhaustion › the summary of no samples has no mean
 */
import type { Summary } from '../solution';

export function* averager(): Generator<number | undefined, Summary, number | undefined> {
  let count = 0;
  let total = 0;
  let sample = yield undefined;
  while (sample !== undefined) {
    count += 1;
    total += sample;
    sample = yield total / count;
  }
  return { count, total, mean: total / count };
}
