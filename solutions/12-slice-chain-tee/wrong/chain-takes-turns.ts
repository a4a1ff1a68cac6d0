/**
 * Takes one value of each source in turn.
 *
 * @misconception Chaining is the same as interleaving.
 * @rejectedBy single-pass exhaustion › chain() yields all of one source, then all of the next, be they empty or of another kind
 */
export { slice, tee } from '../solution';

export function* chain<T>(...sources: Iterable<T>[]): Generator<T, void, unknown> {
  const iterators = new Set(sources.map((source) => source[Symbol.iterator]()));
  try {
    while (iterators.size > 0) {
      for (const iterator of iterators) {
        const result = iterator.next();
        if (result.done === true) iterators.delete(iterator);
        else yield result.value;
      }
    }
  } finally {
    for (const iterator of iterators) iterator.return?.();
  }
}
