/**
 * Keeps its number outside the function.
 *
 * @misconception State that must survive a `yield` has to be outside the function.
 * @rejectedBy state preservation › two countdowns keep their numbers apart
 */
import { countdown as countdownRightly, type HandBuilt } from '../solution';

export type { HandBuilt, State } from '../solution';

let left = 0;

export function countdown(from: number, onCount?: (n: number) => void): HandBuilt {
  const numbers = countdownRightly(from, onCount);
  left = from;
  return Object.assign(Object.create(numbers) as HandBuilt, {
    next(): IteratorResult<number, unknown> {
      const result = numbers.next();
      return result.done ? result : { value: left--, done: false };
    },
  });
}
