/**
 * Counts up to the end and does not check whether the source ends before.
 *
 * @misconception A source is at least as long as the slice.
 * @rejectedBy single-pass exhaustion › slice() stops where the source does, whether it has an end or not
 */
export { chain, tee } from '../solution';

export function* slice<T>(
  source: Iterable<T>,
  start: number,
  end = Infinity,
): Generator<T, void, unknown> {
  if (start >= end) return;
  const iterator = source[Symbol.iterator]();
  try {
    for (let position = 0; position < end; position += 1) {
      const { value } = iterator.next() as IteratorYieldResult<T>;
      if (position >= start) yield value;
    }
  } finally {
    iterator.return?.();
  }
}
