/**
 * Answers 0 if there are no numbers.
 *
 * @misconception The average of nothing is 0, and a used-up generator says that it is used up.
 * @rejectedBy single-pass exhaustion › a second mean() of the same generator is NaN: nothing is left
 * @rejectedBy single-pass exhaustion › median() of nothing is NaN
 */
import { mean as meanOf, median as medianOf } from '../solution';

function* watched(
  numbers: Iterable<number>,
  seen: { any: boolean },
): Generator<number, void, unknown> {
  for (const number of numbers) {
    seen.any = true;
    yield number;
  }
}

export function mean(numbers: Iterable<number>): number {
  const seen = { any: false };
  const answer = meanOf(watched(numbers, seen));
  return seen.any ? answer : 0;
}

export function median(numbers: Iterable<number>): number {
  const seen = { any: false };
  const answer = medianOf(watched(numbers, seen));
  return seen.any ? answer : 0;
}
