/**
 * Passes next() on and leaves out return(), so `break` does not end it.
 *
 * @misconception An iterator needs only next().
 * @rejectedBy closing › a loop left by break closes it: a later sample is not answered
 */
import { averager as whole } from '../solution';

export function averager(): ReturnType<typeof whole> {
  return Object.assign(whole(), { return: undefined });
}
