/**
 * Takes an end of 0 for no end at all.
 *
 * @misconception `end || Infinity` stands in for a missing end only.
 * @rejectedBy laziness › slice() pulls nothing where nothing lies between start and end, an end of 0 included
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
