/**
 * Answers the first next() with an average of 0, and gives an empty summary a mean of 0.
 *
 * @misconception An unknown average is 0.
 * @rejectedBy laziness › the first next() only runs to the first yield, where there is no average to give yet
 * @rejectedBy single-pass exhaustion › the summary of no samples has no mean
 */
import type { Summary } from '../solution';

export function* averager(): Generator<number | undefined, Summary, number | undefined> {
  let count = 0;
  let total = 0;
  let mean = 0;
  while (true) {
    const sample = yield mean;
    if (sample === undefined) return { count, total, mean };
    count += 1;
    total += sample;
    mean = total / count;
  }
}
