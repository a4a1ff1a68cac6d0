/**
 * Pulls values when they are asked for, into an array that it never shortens.
 *
 * @misconception Lazy code always needs little memory.
 * @rejectedBy bounded heap growth › two branches of tee() in lockstep retain next to nothing, where an array retains every value
 * @rejectedBy bounded heap growth › a branch of tee() that stays 100 values behind costs 100 values and no more
 */
import { tee as teeForgetting } from '../solution';

export { chain, slice } from '../solution';

export function tee<T>(source: Iterable<T>, count: number): Generator<T, void, unknown>[] {
  return teeForgetting(remembering(source), count);
}

function* remembering<T>(source: Iterable<T>): Generator<T, void, unknown> {
  const seen: T[] = [];
  for (const value of source) {
    seen.push(value);
    yield seen[seen.length - 1] as T;
  }
}
