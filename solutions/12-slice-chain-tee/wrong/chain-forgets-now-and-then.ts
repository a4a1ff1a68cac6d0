/**
 * Keeps what it has read, and forgets it after every thousand values.
 *
 * @misconception If you empty a list now and then, it does not grow.
 * @rejectedBy bounded heap growth › slice(), chain() and tee() let go of every value that every reader has passed
 */
export { slice, tee } from '../solution';

export function* chain<T>(...sources: Iterable<T>[]): Generator<T, void, unknown> {
  const seen: T[] = [];
  for (const source of sources) {
    for (const value of source) {
      if (seen.push(value) === 1_000) seen.length = 0;
      yield value;
    }
  }
}
