/**
 * Keeps every result that it has handed out.
 *
 * @misconception Lazy code always needs little memory.
 * @rejectedBy bounded heap growth › paused on its way down from a million it retains its state and one number
 */
import { countdown as countdownRightly, type HandBuilt } from '../solution';

export type { HandBuilt, State } from '../solution';

export function countdown(from: number, onCount?: (n: number) => void): HandBuilt {
  const numbers = countdownRightly(from, onCount);
  const results: IteratorResult<number, unknown>[] = [];
  return Object.assign(Object.create(numbers) as HandBuilt, {
    next() {
      results.push(numbers.next());
      return results.at(-1)!;
    },
  });
}
