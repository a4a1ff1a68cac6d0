/**
 * Keeps the mean in a Float32Array.
 *
 * @misconception A typed array saves memory and holds the same numbers.
 * @rejectedBy state preservation › a single sample is its own average, to the last digit
 */
import type { Summary } from '../solution';

export type { Summary };

export function* averager(): Generator<number | undefined, Summary, number | undefined> {
  let count = 0;
  let total = 0;
  const mean = new Float32Array(1);
  while (true) {
    const sample: number | undefined = yield count === 0 ? undefined : mean[0];
    if (sample === undefined) {
      return { count, total, mean: count === 0 ? undefined : total / count };
    }
    count += 1;
    total += sample;
    mean[0] = total / count;
  }
}
