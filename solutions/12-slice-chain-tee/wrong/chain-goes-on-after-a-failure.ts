/**
 * Continues with the next source when one throws.
 *
 * @misconception A source that fails has no more values, so the next one comes.
 * @rejectedBy closing › whatever a source throws comes out of chain() as it is, and nothing comes after it
 */
export { slice, tee } from '../solution';

export function* chain<T>(...sources: Iterable<T>[]): Generator<T, void, unknown> {
  for (const source of sources) {
    const iterator = source[Symbol.iterator]();
    let hasEnded = false;
    const next = (): IteratorResult<T, void> => {
      try {
        const result = iterator.next() as IteratorResult<T, void>;
        hasEnded = result.done === true;
        return result;
      } catch {
        hasEnded = true;
        return { value: undefined, done: true };
      }
    };
    try {
      for (let result = next(); result.done !== true; result = next()) yield result.value;
    } finally {
      if (!hasEnded) iterator.return?.();
    }
  }
}
