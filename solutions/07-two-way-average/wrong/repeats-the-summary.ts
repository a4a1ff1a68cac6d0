/**
 * Goes on handing out the summary after it has completed.
 *
 * @misconception What a generator returned is the answer to every later next().
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
