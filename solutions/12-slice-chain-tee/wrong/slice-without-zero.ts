/**
 * Treats an end of 0 as no end at all.
 *
 * @misconception `end || Infinity` handles only a missing end.
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
