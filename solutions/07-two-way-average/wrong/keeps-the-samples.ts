/**
 * Keeps every sample as well as the total, to count and add them again for the summary.
 *
 * @misconception A summary of all samples needs all samples.
 * @rejectedBy bounded heap growth › while a million samples are sent it retains next to nothing, where its twin keeps them all
 */
import type { Summary } from '../solution';

export function* averager(): Generator<number | undefined, Summary, number | undefined> {
  const samples: number[] = [];
  let total = 0;
  let mean: number | undefined;
  while (true) {
    const sample = yield mean;
    if (sample === undefined) break;
    samples.push(sample);
    total += sample;
    mean = total / samples.length;
  }
  return { count: samples.length, total: samples.reduce((sum, sample) => sum + sample, 0), mean };
}
