/**
 * Keeps its number in a typed array of 16 bits.
 *
 * @misconception Nobody counts down from more than 65,535.
 * @rejectedBy single-pass exhaustion › countdown(1,000,000) begins with 1,000,000 and goes on with 999,999
 */
import { countdown as fromAny, type HandBuilt } from '../solution';

export type { HandBuilt, State } from '../solution';

export function countdown(from: number, onCount?: (n: number) => void): HandBuilt {
  const [start = 0] = Uint16Array.of(from);
  return fromAny(start, onCount);
}
