/**
 * Counts in 16 bits, so that the count begins again after 65,535 samples.
 *
 * @misconception A small type saves memory, and a count never gets that far.
 * @rejectedBy state preservation › the hundred-thousandth sample counts as much as the first
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
    count = (count + 1) & 0xffff;
    total += sample;
    average = total / count;
  }
}
