/**
 * Hands the same iterator out under several names, so that each value reaches one of them only.
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
