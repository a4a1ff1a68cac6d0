/**
 * Counts closed branches in a `finally` that an untouched branch never enters.
 *
 * @misconception return() always runs `finally`.
 * @rejectedBy closing › a branch of tee() closed before its first value counts as closed
 */
import { tee as teeStarted } from '../solution';

export { chain, slice } from '../solution';

export function tee<T>(source: Iterable<T>, count: number): Generator<T, void, unknown>[] {
  return teeStarted(source, count).map(unstarted);
}

function* unstarted<T>(branch: Iterable<T>): Generator<T, void, unknown> {
  yield* branch;
}
