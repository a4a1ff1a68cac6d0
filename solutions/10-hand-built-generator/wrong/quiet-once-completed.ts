/**
 * Answers every call with undefined after it has completed.
 *
 * @misconception A completed generator ignores its arguments.
 * @rejectedBy closing › once completed, return() still hands its value back and throw() still throws
 */
import { countdown as countdownRightly, type HandBuilt } from '../solution';

export type { HandBuilt, State } from '../solution';

export function countdown(from: number, onCount?: (n: number) => void): HandBuilt {
  const numbers = countdownRightly(from, onCount);
  const isCompleted = (): boolean => numbers.state === 'completed';
  return Object.assign(Object.create(numbers) as HandBuilt, {
    return: (value?: unknown) => (isCompleted() ? numbers.next() : numbers.return(value)),
    throw: (error: unknown) => (isCompleted() ? numbers.next() : numbers.throw(error)),
  });
}
