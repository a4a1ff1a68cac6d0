/**
 * Keeps returning the summary after it has completed.
 *
 * @misconception Every later next() answers with the returned value.
 * @rejectedBy single-pass exhaustion › the summary is returned once: after it, the averager stays completed
 */
import { averager as returningOnce, type Summary } from '../solution';

export function averager(): ReturnType<typeof returningOnce> {
  const averages = returningOnce();
  const next = averages.next.bind(averages);
  let last: IteratorReturnResult<Summary> | undefined;
  averages.next = (sample?: number) => {
    if (last !== undefined) return last;
    const result = next(sample);
    if (result.done === true && result.value !== undefined) last = result;
    return result;
  };
  return averages;
}
