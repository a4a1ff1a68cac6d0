/**
 * Yields the summary before it completes, so a loop gets it as one more average.
 *
 * @misconception A generator yields everything that it has to say.
 * @rejectedBy single-pass exhaustion › next() without a value completes it and returns the summary
 * @rejectedBy single-pass exhaustion › for…of sends no sample and does not show the summary
 */
import { averager as returning, type Summary } from '../solution';

export function* averager(): Generator<number | undefined, Summary, number | undefined> {
  const summary = yield* returning();
  yield summary as unknown as number;
  return summary;
}
