/**
 * Completes on throw() and throws nothing.
 *
 * @misconception throw() asks the generator to end and says why.
 * @rejectedBy closing › throw() before the first next() throws what it was given, completes it and counts nothing
 * @rejectedBy closing › throw() at a yield throws what it was given and completes it
 */
import { countdown as countdownRightly, type HandBuilt } from '../solution';

export type { HandBuilt, State } from '../solution';

export function countdown(from: number, onCount?: (n: number) => void): HandBuilt {
  const numbers = countdownRightly(from, onCount);
  return Object.assign(Object.create(numbers) as HandBuilt, { throw: () => numbers.return() });
}
