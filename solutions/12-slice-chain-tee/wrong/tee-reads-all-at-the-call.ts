/**
 * Reads the whole source into an array at the call, and the branches read that.
 *
 * @misconception If you need values twice, you must keep all of them.
 * @rejectedBy laziness › tee() pulls nothing when called, and each value once, when the first branch asks for it
 * @rejectedBy bounded heap growth › two branches of tee() in lockstep retain next to nothing, where an array retains every value
 */
import { chain } from '../solution';

export { chain, slice } from '../solution';

export function tee<T>(source: Iterable<T>, count: number): Generator<T, void, unknown>[] {
  const values = [...source];
  return Array.from({ length: count }, () => chain(values));
}
