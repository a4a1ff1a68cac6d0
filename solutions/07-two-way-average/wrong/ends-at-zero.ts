/**
 * Continues only while the sample is truthy, and 0 is not.
 *
 * @misconception `while (sample)` checks whether there is a sample.
 * @rejectedBy state preservation › a sample of 0 counts as any other
 */
import type { Summary } from '../solution';

export function* averager(): Generator<number | undefined, Summary, number | undefined> {
  let count = 0;
  let total = 0;
  let mean: number | undefined;
  let sample = yield mean;
  while (sample) {
    count += 1;
    total += sample;
    mean = total / count;
    sample = yield mean;
  }
  return { count, total, mean };
}
