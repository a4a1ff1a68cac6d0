/**
 * Adds up all samples again for each answer, so the work per sample grows, and the memory too.
 *
 * @misconception To get the average so far, you need all samples so far.
 * @rejectedBy bounded heap growth › while a million samples are sent it retains next to nothing, where its twin keeps them all
 */
import type { Summary } from '../solution';

export function* averager(): Generator<number | undefined, Summary, number | undefined> {
  const samples: number[] = [];
  while (true) {
    const count = samples.length;
    const total = samples.reduce((sum, sample) => sum + sample, 0);
    const mean = count === 0 ? undefined : total / count;
    const sample = yield mean;
    if (sample === undefined) return { count, total, mean };
    samples.push(sample);
  }
}
