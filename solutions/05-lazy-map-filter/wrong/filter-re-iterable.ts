/**
 * Returns an object that filters again for every loop.
 *
 * @misconception If you can loop over it once, you can loop over it again.
 * @rejectedBy single-pass exhaustion › what map() and filter() return is its own iterator
 */
import { filter as filterOnce, map } from '../solution';

export { map };

export function filter<T>(
  source: Iterable<T>,
  keep: (value: T, index: number) => boolean,
): Generator<T, void, unknown> {
  const iterable: Iterable<T> = { [Symbol.iterator]: () => filterOnce(source, keep) };
  return iterable as Generator<T, void, unknown>;
}
