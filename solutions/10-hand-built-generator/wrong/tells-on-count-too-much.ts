/**
 * Calls onCount with the start as well: a function that takes more than one argument notices.
 *
 * @misconception An argument more harms nobody.
 * @rejectedBy single-pass exhaustion › whatever is called on it, in whatever order, it answers like the function* and shows its state
 */
import { countdown as toldOnce, type HandBuilt } from '../solution';

export type { HandBuilt, State } from '../solution';

export function countdown(from: number, onCount?: (n: number) => void): HandBuilt {
  const withStart = onCount as ((n: number, start: number) => void) | undefined;
  return toldOnce(from, (n) => withStart?.(n, from));
}
