/**
 * Keeps the places of its branches in the bits of a byte, and so has eight branches at most.
 *
 * @misconception Nobody needs more than a few readers.
 * @rejectedBy single-pass exhaustion › every branch of tee() yields every value, 0 and undefined among them
 */
import { tee as teeOf } from '../solution';

export { chain, slice } from '../solution';

export function tee<T>(source: Iterable<T>, count: number): Generator<T, void, unknown>[] {
  return teeOf(source, Math.min(count, 8));
}
