/**
 * Keeps one value back, and pulls the next one before it yields it.
 *
 * @misconception One value read ahead does no harm.
 * @rejectedBy laziness › three values of map() take three pulls
 */
export { filter } from '../solution';

export function* map<T, R>(
  source: Iterable<T>,
  f: (value: T, index: number) => R,
): Generator<R, void, unknown> {
  let index = 0;
  let held: { readonly value: T } | undefined;
  for (const value of source) {
    if (held !== undefined) {
      yield f(held.value, index);
      index += 1;
    }
    held = { value };
  }
  if (held !== undefined) yield f(held.value, index);
}
