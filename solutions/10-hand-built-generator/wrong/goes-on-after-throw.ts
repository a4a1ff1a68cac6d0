/**
 * Throws the given error and stays where it was.
 *
 * @misconception After an uncaught error, you may continue with next().
 * @rejectedBy closing › throw() at a yield throws what it was given and completes it
 */
import { countdown as countdownRightly, type HandBuilt } from '../solution';

export type { HandBuilt, State } from '../solution';

export function countdown(from: number, onCount?: (n: number) => void): HandBuilt {
  const numbers = countdownRightly(from, onCount);
  return Object.assign(Object.create(numbers) as HandBuilt, {
    throw(error: unknown): never {
      if (numbers.state !== 'suspended-yield') numbers.throw(error);
      throw error;
    },
  });
}
