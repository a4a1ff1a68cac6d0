/** Moves the mean by the sample's share of the difference, in a for loop whose steps are the `yield`s. */
import type { Summary } from '../solution';

export function* averager(): Generator<number | undefined, Summary, number | undefined> {
  let count = 0;
  let total = 0;
  let mean = 0;
  for (let sample = yield undefined; typeof sample === 'number'; sample = yield mean) {
    count += 1;
    total += sample;
    mean += (sample - mean) / count;
  }
  return { count, total, mean: count > 0 ? mean : undefined };
}
