/**
 * An ordinary function that checks `max` and only then makes the generator object.
 *
 * @misconception A check at the top of a generator function runs when the function is called.
 * @rejectedBy laziness › a negative max such as -1 throws a RangeError at the first next(), not at the call
 */
import { countUpTo as count } from '../solution';

export function countUpTo(
  max: number,
  log?: (event: string) => void,
): Generator<number, void, unknown> {
  if (max < 0) throw new RangeError(`max must not be negative, received ${max}`);
  return count(max, log);
}
