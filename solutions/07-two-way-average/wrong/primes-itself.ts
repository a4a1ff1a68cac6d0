/**
 * Runs to its first `yield` when it is made, so the caller's first next() already ends it.
 *
 * @misconception Calling a generator function runs it to its first `yield`.
 * @rejectedBy laziness › the first next() only runs to the first yield, where there is no average to give yet
 * @rejectedBy single-pass exhaustion › for…of sends no sample and does not show the summary
 */
import { averager as unprimed } from '../solution';

export function averager(): ReturnType<typeof unprimed> {
  const averages = unprimed();
  averages.next();
  return averages;
}
