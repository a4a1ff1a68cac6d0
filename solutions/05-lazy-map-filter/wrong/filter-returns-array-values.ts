/**
 * Filters an array and returns the array's iterator.
 *
 * @misconception An iterator is always lazy, whatever it iterates over.
 * @rejectedBy laziness › calling filter() pulls nothing from its source
 * @rejectedBy bounded heap growth › map() and filter() keep no value that has passed
 */
export { map } from '../solution';

export function filter<T>(
  source: Iterable<T>,
  keep: (value: T, index: number) => boolean,
): Generator<T, void, unknown> {
  return Array.from(source).filter(keep).values() as unknown as Generator<T, void, unknown>;
}
