/**
 * Gives every loop its own generator object.
 *
 * @misconception A second loop over the same generator object replays its values.
 * @rejectedBy single-pass exhaustion › a generator object is its own iterator
 * @rejectedBy state preservation › a loop continues where next() stopped
 */
import { countUpTo as count } from '../solution';

export function countUpTo(
  max: number,
  log?: (event: string) => void,
): Generator<number, void, unknown> {
  const numbers = count(max, log);
  numbers[Symbol.iterator] = () => count(max, log);
  return numbers;
}
