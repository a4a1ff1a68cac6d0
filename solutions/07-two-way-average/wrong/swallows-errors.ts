/**
 * Catches every error that is thrown in and continues as if nothing had happened.
 *
 * @misconception Robust code catches everything.
 * @rejectedBy closing › an error thrown in comes out again and completes it
 */
import type { Summary } from '../solution';

export function* averager(): Generator<number | undefined, Summary, number | undefined> {
  let count = 0;
  let total = 0;
  let mean: number | undefined;
  while (true) {
    try {
      const sample = yield mean;
      if (sample === undefined) return { count, total, mean };
      count += 1;
      total += sample;
      mean = total / count;
    } catch {
      continue;
    }
  }
}
