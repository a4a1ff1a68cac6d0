/**
 * Compares each value with the first one, which it keeps for that.
 *
 * @misconception A single reference costs nothing.
 * @rejectedBy bounded heap growth › map() and filter() keep no value that has passed
 */
export { filter } from '../solution';

export function* map<T, R>(
  source: Iterable<T>,
  f: (value: T, index: number) => R,
): Generator<R, void, unknown> {
  const known: T[] = [];
  let index = 0;
  for (const value of source) {
    if (index === 0) known.push(value);
    yield f(Object.is(value, known[0]) ? known[0]! : value, index);
    index += 1;
  }
}
