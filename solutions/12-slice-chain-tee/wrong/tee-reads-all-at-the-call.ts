/**
 * Reads the whole source into an array when it is called; the branches go through that.
 *
 * @misconception Values that are needed twice must all be kept.
 * @rejectedBy laziness › tee() pulls nothing when called, and each value once, when the first branch asks for it
 * @rejectedBy bounded heap growth › two branches of tee() in lockstep retain next to nothing, where an array retains every value
 */
import { chain } from '../solution';

export { chain, slice } from '../solution';

export function tee<T>(source: Iterable<T>, count: number): Generator<T, void, unknown>[] {
  const values = [...source];
  return Array.from({ length: count }, () => chain(values));
}
