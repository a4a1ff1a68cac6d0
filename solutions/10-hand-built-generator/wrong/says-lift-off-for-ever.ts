/**
 * Gives its return value again and again.
 *
 * @misconception A completed generator repeats its last answer.
 * @rejectedBy single-pass exhaustion › lift-off is returned once, and then it stays completed
 * @rejectedBy state preservation › whatever five calls are made, the transcript is that of the function* twin
 */
import { countdown as countdownRightly, type HandBuilt } from '../solution';

export type { HandBuilt, State } from '../solution';

export function countdown(from: number, onCount?: (n: number) => void): HandBuilt {
  const numbers = countdownRightly(from, onCount);
  return Object.assign(Object.create(numbers) as HandBuilt, {
    next(): IteratorResult<number, unknown> {
      const result = numbers.next();
      return result.done ? { value: 'lift-off', done: true } : result;
    },
  });
}
