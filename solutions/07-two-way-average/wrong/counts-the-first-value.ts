/**
 * Uses the argument of the first next() as the first sample.
 *
 * @misconception The first next(x) delivers x to the body.
 * @rejectedBy laziness › a value sent with the first next() is ignored, because no yield is waiting for it
 */
import { averager as dropping } from '../solution';

export function averager(): ReturnType<typeof dropping> {
  const averages = dropping();
  const next = averages.next.bind(averages);
  let started = false;
  averages.next = (sample?: number) => {
    if (started) return next(sample);
    started = true;
    const primed = next();
    return sample === undefined ? primed : next(sample);
  };
  return averages;
}
