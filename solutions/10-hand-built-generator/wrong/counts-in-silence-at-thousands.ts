/**
 * Leaves the round numbers on the way out, as a progress display would.
 *
 * @misconception To count, you do not need every number.
 * @rejectedBy single-pass exhaustion › countdown(3,000) counts each of its numbers once
 */
import { countdown as counted, type HandBuilt } from '../solution';

export type { HandBuilt, State } from '../solution';

export function countdown(from: number, onCount?: (n: number) => void): HandBuilt {
  return counted(from, (n) => {
    if (n % 1_000 !== 0 || n === from) onCount?.(n);
  });
}
