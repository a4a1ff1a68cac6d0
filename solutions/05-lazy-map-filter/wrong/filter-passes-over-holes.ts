/**
 * Checks each index of an array with `in`, as Array.prototype.filter() does.
 *
 * @misconception A lazy `filter` treats arrays as the eager one does.
 * @rejectedBy single-pass exhaustion › a hole in an array is a value of `undefined`, as in for…of
 */
import { filter as filterIterable, map } from '../solution';

export { map };

export function* filter<T>(
  source: Iterable<T>,
  keep: (value: T, index: number) => boolean,
): Generator<T, void, unknown> {
  if (!Array.isArray(source)) return yield* filterIterable(source, keep);
  const array = source as readonly T[];
  for (let index = 0; index < array.length; index += 1) {
    if (index in array && keep(array[index]!, index)) yield array[index]!;
  }
}
