/** Moves the mean by the sample's share of the difference, in a for loop whose steps are the `yield`s. */
import type { Summary } from '../solution';

export function* averager(): Generator<number | undefined, Summary, number | undefined> {
  let count = 0;
  let total = 0;
  let mean = 0;
  for (let sample = yield undefined; typeof sample === 'number'; sample = yield mean) {
    count += 1;
    total += sample;
    // From an infinite mean there is no way back, and a difference to it would be NaN.
    mean += Number.isFinite(mean) ? (sample - mean) / count : sample;
  }
  return { count, total, mean: count > 0 ? mean : undefined };
}
