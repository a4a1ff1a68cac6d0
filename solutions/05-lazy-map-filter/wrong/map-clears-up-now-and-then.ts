/**
 * Keeps what it has seen, and forgets it after every thousand values.
 *
 * @misconception If you empty a list now and then, it does not grow.
 * @rejectedBy bounded heap growth › map() and filter() keep no value that has passed
 */
export { filter } from '../solution';

export function* map<T, R>(
  source: Iterable<T>,
  f: (value: T, index: number) => R,
): Generator<R, void, unknown> {
  let seen: T[] = [];
  let index = 0;
  for (const value of source) {
    if (seen.length === 1_000) seen = [];
    seen.push(value);
    yield f(seen.at(-1)!, index);
    index += 1;
  }
}
