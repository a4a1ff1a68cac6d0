/**
 * Returns an object that batches again for every loop.
 *
 * @misconception If you can loop over it once, you can loop over it again.
 * @rejectedBy single-pass exhaustion › both are their own iterators and, once at the end, stay completed
 */
import { batch as batchOnce } from '../solution';

export { windows } from '../solution';

export function batch<T>(source: Iterable<T>, size: number): Generator<T[], void, unknown> {
  let current: Generator<T[], void, unknown> | undefined;
  const iterable = {
    [Symbol.iterator]: () => batchOnce(source, size),
    next: () => (current ??= batchOnce(source, size)).next(),
  };
  return iterable as Generator<T[], void, unknown>;
}
