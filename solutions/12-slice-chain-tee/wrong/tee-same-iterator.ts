/**
 * Returns the same iterator several times, so each value reaches only one of them.
 *
 * @misconception `[it, it]` are two iterators.
 * @rejectedBy single-pass exhaustion › every branch of tee() yields every value, 0 and undefined among them
 * @rejectedBy state preservation › the branches of tee() keep a place each, whichever is ahead
 */
import { chain } from '../solution';

export { chain, slice } from '../solution';

export function tee<T>(source: Iterable<T>, count: number): Generator<T, void, unknown>[] {
  const values = chain(source);
  return Array.from({ length: count }, () => values);
}
