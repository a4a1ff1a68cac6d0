/**
 * Ends if the source throws.
 *
 * @misconception A source that fails has no more values, so it has ended.
 * @rejectedBy closing › whatever the source throws comes out of slice() as it is
 */
export { chain, tee } from '../solution';

export function* slice<T>(
  source: Iterable<T>,
  start: number,
  end = Infinity,
): Generator<T, void, unknown> {
  if (start >= end) return;
  const iterator = source[Symbol.iterator]();
  const step = (): IteratorResult<T, unknown> => {
    try {
      return iterator.next() as IteratorResult<T, unknown>;
    } catch {
      return { value: undefined, done: true };
    }
  };
  let ended = false;
  try {
    for (let position = 0; position < end; position += 1) {
      const result = step();
      if (result.done === true) {
        ended = true;
        return;
      }
      if (position >= start) yield result.value;
    }
  } finally {
    if (!ended) iterator.return?.();
  }
}
