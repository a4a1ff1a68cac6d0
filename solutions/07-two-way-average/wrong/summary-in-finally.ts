/**
 * Returns the summary from a `finally` block, so every way out ends there, also that of an error.
 *
 * @misconception A `return` in `finally` only adds to the way out.
 * @rejectedBy closing › return(value) answers with that value, not with a summary
 * @rejectedBy closing › an error thrown in comes out again and completes it
 */
import type { Summary } from '../solution';

export function* averager(): Generator<number | undefined, Summary, number | undefined> {
  let count = 0;
  let total = 0;
  let mean: number | undefined;
  try {
    for (let sample = yield mean; sample !== undefined; sample = yield mean) {
      count += 1;
      total += sample;
      mean = total / count;
    }
  } finally {
    // eslint-disable-next-line no-unsafe-finally -- this is the mistake
    return { count, total, mean };
  }
}
