/**
 * Makes a new countdown whenever it is asked for an iterator.
 *
 * @misconception [Symbol.iterator]() must return something new.
 * @rejectedBy single-pass exhaustion › a hand-built generator is its own iterator
 */
import { countdown as countdownRightly, type HandBuilt } from '../solution';

export type { HandBuilt, State } from '../solution';

export function countdown(from: number, onCount?: (n: number) => void): HandBuilt {
  return Object.assign(Object.create(countdownRightly(from, onCount)) as HandBuilt, {
    [Symbol.iterator]: () => countdown(from, onCount),
  });
}
