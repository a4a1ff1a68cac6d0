/**
 * return() does nothing before the first next(), because nothing has been opened.
 *
 * @misconception If it has not begun, you need not end it.
 * @rejectedBy closing › return() before the first next() completes it and counts nothing
 */
import { countdown as countdownRightly, type HandBuilt } from '../solution';

export type { HandBuilt, State } from '../solution';

export function countdown(from: number, onCount?: (n: number) => void): HandBuilt {
  const numbers = countdownRightly(from, onCount);
  return Object.assign(Object.create(numbers) as HandBuilt, {
    return(value?: unknown): IteratorResult<number, unknown> {
      return numbers.state === 'suspended-start' ? { value, done: true } : numbers.return(value);
    },
  });
}
