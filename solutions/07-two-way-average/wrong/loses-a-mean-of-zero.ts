/**
 * Treats a total of 0 as no samples.
 *
 * @misconception If the sum is 0, there was nothing to add.
 * @rejectedBy single-pass exhaustion › a mean of 0 is a mean
 */
import type { Summary } from '../solution';

export type { Summary };

export function* averager(): Generator<number | undefined, Summary, number | undefined> {
  let count = 0;
  let total = 0;
  while (true) {
    const sample = yield count > 0 ? total / count : undefined;
    if (sample === undefined) return { count, total, mean: total ? total / count : undefined };
    count += 1;
    total += sample;
  }
}
