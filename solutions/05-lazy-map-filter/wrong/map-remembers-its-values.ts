/**
 * Keeps every value that it has made, and yields from there.
 *
 * @misconception Lazy code always needs little memory.
 * @rejectedBy bounded heap growth › map() retains next to nothing on its way, where an array retains every value
 */
export { filter } from '../solution';

export function* map<T, R>(
  source: Iterable<T>,
  f: (value: T, index: number) => R,
): Generator<R, void, unknown> {
  const made: R[] = [];
  for (const value of source) {
    made.push(f(value, made.length));
    yield made.at(-1)!;
  }
}
