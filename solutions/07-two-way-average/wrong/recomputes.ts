/**
 * Adds up all samples anew for each answer: the work per sample grows, as does the memory.
 *
 * @misconception The average of what has come so far can only be had from all that has come so far.
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
