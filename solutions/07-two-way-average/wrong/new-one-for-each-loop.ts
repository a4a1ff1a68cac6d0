/**
 * Hands out a new averager to every loop.
 *
 * @misconception A loop over a generator object gets an iterator of its own.
 * @rejectedBy single-pass exhaustion › a generator object is its own iterator
 */
import { averager as singlePass } from '../solution';

export function averager(): ReturnType<typeof singlePass> {
  return Object.assign(singlePass(), { [Symbol.iterator]: singlePass });
}
