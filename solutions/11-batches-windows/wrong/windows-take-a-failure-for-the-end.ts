/**
 * Ends if the source throws.
 *
 * @misconception A source that fails has no more values, so it has ended.
 * @rejectedBy closing › whatever the source throws comes out as it is
 */
import { batch, windows as runs } from '../solution';

export { batch };

export function* windows<T>(source: Iterable<T>, size: number): Generator<T[], void, unknown> {
  const iterator = source[Symbol.iterator]();
  const values = {
    [Symbol.iterator]: () => values,
    next(): IteratorResult<T, unknown> {
      try {
        return iterator.next() as IteratorResult<T, unknown>;
      } catch {
        return { value: undefined, done: true };
      }
    },
    return(): IteratorResult<T, unknown> {
      iterator.return?.();
      return { value: undefined, done: true };
    },
  };
  yield* runs(values, size);
}
