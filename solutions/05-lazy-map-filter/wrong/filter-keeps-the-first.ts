/**
 * Keeps the first value that it has left out as long as it runs.
 *
 * @misconception A single reference costs nothing.
 * @rejectedBy bounded heap growth › map() and filter() keep no value that has passed
 */
export { map } from '../solution';

export function* filter<T>(
  source: Iterable<T>,
  keep: (value: T, index: number) => boolean,
): Generator<T, void, unknown> {
  const leftOut = new Map<'first', T>();
  let index = 0;
  for (const value of source) {
    if (keep(value, index)) yield value;
    else if (!leftOut.has('first')) leftOut.set('first', value);
    index += 1;
  }
}
