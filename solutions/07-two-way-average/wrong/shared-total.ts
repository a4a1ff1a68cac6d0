/**
 * Adds up in variables outside the generator function, which each averager sets to 0 at its start.
 *
 * @misconception State that must survive a `yield` has to be outside the function.
 * @rejectedBy state preservation › two averagers keep their samples apart
 */
import type { Summary } from '../solution';

let count = 0;
let total = 0;

export function* averager(): Generator<number | undefined, Summary, number | undefined> {
  count = 0;
  total = 0;
  while (true) {
    const mean = count === 0 ? undefined : total / count;
    const sample = yield mean;
    if (sample === undefined) return { count, total, mean };
    count += 1;
    total += sample;
  }
}
