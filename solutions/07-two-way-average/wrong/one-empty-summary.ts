/**
 * Returns the same object whenever there were no samples.
 *
 * @misconception Equal objects can be one object.
 * @rejectedBy single-pass exhaustion › each averager makes a new summary, even if it has no samples
 */
import type { Summary } from '../solution';

export type { Summary };

const NOTHING: Summary = { count: 0, total: 0, mean: undefined };

export function* averager(): Generator<number | undefined, Summary, number | undefined> {
  let count = 0;
  let total = 0;
  let mean: number | undefined;
  while (true) {
    const sample: number | undefined = yield mean;
    if (sample === undefined) return count === 0 ? NOTHING : { count, total, mean };
    count += 1;
    total += sample;
    mean = total / count;
  }
}
