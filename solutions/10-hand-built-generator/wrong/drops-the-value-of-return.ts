/**
 * Completes on return(), but answers with undefined.
 *
 * @misconception return() takes no value. It only ends.
 * @rejectedBy closing › return() at a yield hands its value back and completes it
 */
import { countdown as countdownRightly, type HandBuilt } from '../solution';

export type { HandBuilt, State } from '../solution';

export function countdown(from: number, onCount?: (n: number) => void): HandBuilt {
  const numbers = countdownRightly(from, onCount);
  return Object.assign(Object.create(numbers) as HandBuilt, { return: () => numbers.return() });
}
