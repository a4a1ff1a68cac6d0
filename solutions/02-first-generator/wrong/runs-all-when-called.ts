/**
 * An ordinary function that does all its work, keeps the numbers in an array and returns the array's iterator.
 *
 * @misconception Without the star it is almost the same: you get an iterator in both cases.
 * @rejectedBy laziness › calling countUpTo() runs no line of it
 * @rejectedBy laziness › each next() runs it to the next yield and no further
 * @rejectedBy bounded heap growth › paused on its way to a million it retains next to nothing, where an array retains every number
 */
import { countUpTo as count } from '../solution';

export function countUpTo(
  max: number,
  log?: (event: string) => void,
): Generator<number, void, unknown> {
  return [...count(max, log)].values() as Iterator<number> as Generator<number, void, unknown>;
}
