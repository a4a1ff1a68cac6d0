/**
 * Takes a sample at one `yield` and gives the average at another, so every second sample is lost.
 *
 * @misconception A `yield` either sends or receives.
 * @rejectedBy laziness › each next(x) answers with the average so far, x included
 */
import type { Summary } from '../solution';

export function* averager(): Generator<number | undefined, Summary, number | undefined> {
  let count = 0;
  let total = 0;
  let mean: number | undefined;
  while (true) {
    const sample = yield undefined;
    if (sample === undefined) return { count, total, mean };
    count += 1;
    total += sample;
    mean = total / count;
    yield mean;
  }
}
