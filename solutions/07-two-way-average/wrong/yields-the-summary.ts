/**
 * Yields the summary before it completes, so that a loop shows it as one more average.
 *
 * @misconception What a generator has to say, it yields.
 * @rejectedBy single-pass exhaustion › next() without a value completes it and returns the summary
 * @rejectedBy single-pass exhaustion › for…of sends no sample and does not show the summary
 */
import { averager as returning, type Summary } from '../solution';

export function* averager(): Generator<number | undefined, Summary, number | undefined> {
  const summary = yield* returning();
  yield summary as unknown as number;
  return summary;
}
