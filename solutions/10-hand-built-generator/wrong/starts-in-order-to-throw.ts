/**
 * Runs to the first `yield` when throw() comes early, to throw there.
 *
 * @misconception An error is always thrown at a `yield`.
 * @rejectedBy closing › throw() before the first next() throws what it was given, completes it and counts nothing
 */
import { countdown as countdownRightly, type HandBuilt } from '../solution';

export type { HandBuilt, State } from '../solution';

export function countdown(from: number, onCount?: (n: number) => void): HandBuilt {
  const numbers = countdownRightly(from, onCount);
  return Object.assign(Object.create(numbers) as HandBuilt, {
    throw(error: unknown): IteratorResult<number, unknown> {
      if (numbers.state === 'suspended-start') numbers.next();
      return numbers.throw(error);
    },
  });
}
