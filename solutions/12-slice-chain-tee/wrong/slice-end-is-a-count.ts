/**
 * Uses the end as the number of values.
 *
 * @misconception `slice(start, end)` means "from start, so many values".
 * @rejectedBy single-pass exhaustion › slice() counts from 0, takes its start in and leaves its end out
 */
import { slice as sliceTo } from '../solution';

export { chain, tee } from '../solution';

export function slice<T>(
  source: Iterable<T>,
  start: number,
  end = Infinity,
): Generator<T, void, unknown> {
  return sliceTo(source, start, start + end);
}
