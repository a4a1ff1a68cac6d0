/**
 * Takes an end of 0 for no end at all.
 *
 * @misconception `end || Infinity` stands in for a missing end only.
 * @rejectedBy laziness › an empty slice() leaves the source alone: it pulls nothing and closes nothing
 */
import { slice as sliceTo } from '../solution';

export { chain, tee } from '../solution';

export function slice<T>(
  source: Iterable<T>,
  start: number,
  end?: number,
): Generator<T, void, unknown> {
  return sliceTo(source, start, end || Infinity);
}
