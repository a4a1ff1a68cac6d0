/**
 * Closes the source with the first branch that is closed.
 *
 * @misconception Every branch owns the source.
 * @rejectedBy closing › a branch of tee() that is closed, even twice, leaves the source open for the other
 */
import { chain, tee as teeClosingLast } from '../solution';

export { chain, slice } from '../solution';

export function tee<T>(source: Iterable<T>, count: number): Generator<T, void, unknown>[] {
  const values = chain(source);
  return teeClosingLast(values, count).map((branch) => closing(branch, values));
}

function* closing<T>(branch: Iterable<T>, values: Iterator<T>): Generator<T, void, unknown> {
  try {
    yield* branch;
  } finally {
    values.return?.();
  }
}
