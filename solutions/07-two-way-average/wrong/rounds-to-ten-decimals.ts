/**
 * Rounds each average to ten decimals, to be rid of rounding errors.
 *
 * @misconception A number without long decimals is a more exact one.
 * @rejectedBy state preservation › an average of tiny samples is as tiny
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
    total += sample;
    average = Number((total / count).toFixed(10));
  }
}
