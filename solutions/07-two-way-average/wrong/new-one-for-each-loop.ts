/**
 * Gives every loop a new averager.
 *
 * @misconception A loop over a generator object gets its own iterator.
 * @rejectedBy single-pass exhaustion › a generator object is its own iterator
 */
import { averager as singlePass } from '../solution';

export function averager(): ReturnType<typeof singlePass> {
  return Object.assign(singlePass(), { [Symbol.iterator]: singlePass });
}
