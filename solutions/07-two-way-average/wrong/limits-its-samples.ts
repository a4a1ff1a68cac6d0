/**
 * Takes whatever is beyond a billion for a billion.
 *
 * @misconception Numbers that large are mistakes.
 * @rejectedBy state preservation › whatever numbers are sent, each is answered with the average of all so far
 */
import type { Summary } from '../solution';

export type { Summary } from '../solution';

export function* averager(): Generator<number | undefined, Summary, number | undefined> {
  let count = 0;
  let total = 0;
  let average: number | undefined;
  while (true) {
    const sample = yield average;
    if (sample === undefined) return { count, total, mean: average };
    count += 1;
    total += Number.isFinite(sample) ? Math.max(-1e9, Math.min(1e9, sample)) : sample;
    average = total / count;
  }
}
