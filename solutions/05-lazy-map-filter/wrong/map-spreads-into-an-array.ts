/**
 * Spreads the source and returns the array that Array.prototype.map() makes.
 *
 * @misconception If you can loop over it, it is as good as a generator.
 * @rejectedBy laziness › calling map() pulls nothing from its source
 * @rejectedBy single-pass exhaustion › what map() and filter() return is its own iterator
 * @rejectedBy bounded heap growth › map() retains next to nothing on its way, where an array retains every value
 */
export { filter } from '../solution';

export function map<T, R>(
  source: Iterable<T>,
  f: (value: T, index: number) => R,
): Generator<R, void, unknown> {
  return [...source].map(f) as unknown as Generator<R, void, unknown>;
}
