/**
 * Looks for the next value to keep before it yields the one that it has found.
 *
 * @misconception To yield a value, you must know whether another follows.
 * @rejectedBy laziness › filter() pulls up to the value that it yields and no further
 */
export { map } from '../solution';

export function* filter<T>(
  source: Iterable<T>,
  keep: (value: T, index: number) => boolean,
): Generator<T, void, unknown> {
  let index = 0;
  let found: { readonly value: T } | undefined;
  for (const value of source) {
    if (keep(value, index)) {
      if (found !== undefined) yield found.value;
      found = { value };
    }
    index += 1;
  }
  if (found !== undefined) yield found.value;
}
