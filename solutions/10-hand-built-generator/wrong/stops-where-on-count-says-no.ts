/**
 * Takes an answer `false` of onCount for an order to stop.
 *
 * @misconception A callback that answers false wants no more, as everywhere.
 * @rejectedBy single-pass exhaustion › whatever is called on it, in whatever order, it answers like the function* and shows its state
 */
import { countdown as counted, type HandBuilt } from '../solution';

export type { HandBuilt, State } from '../solution';

export function countdown(from: number, onCount?: (n: number) => void): HandBuilt {
  return counted(from, (n) => {
    const answer: unknown = onCount?.(n);
    if (answer === false) throw new RangeError('onCount wants no more');
  });
}
