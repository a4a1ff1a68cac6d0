/**
 * Takes the middle between the last average and the new sample.
 *
 * @misconception To continue an average, you need only the average.
 * @rejectedBy laziness › each next(x) answers with the average so far, x included
 */
import type { Summary } from '../solution';

export function* averager(): Generator<number | undefined, Summary, number | undefined> {
  let count = 0;
  let total = 0;
  let mean: number | undefined;
  while (true) {
    const sample = yield mean;
    if (sample === undefined) return { count, total, mean };
    count += 1;
    total += sample;
    mean = mean === undefined ? sample : (mean + sample) / 2;
  }
}
