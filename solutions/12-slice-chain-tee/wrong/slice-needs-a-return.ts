/**
 * Calls return() even if the source has none.
 *
 * @misconception Every iterator has a return().
 * @rejectedBy single-pass exhaustion › whatever start and end are, and however you ask, slice() yields what the slice of an array holds
 */
export { chain, tee } from '../solution';

export function* slice<T>(
  source: Iterable<T>,
  start: number,
  end = Infinity,
): Generator<T, void, unknown> {
  if (start >= end) return;
  const iterator = source[Symbol.iterator]();
  let ended = false;
  try {
    for (let position = 0; position < end; position += 1) {
      const result = iterator.next();
      if (result.done === true) {
        ended = true;
        return;
      }
      if (position >= start) yield result.value;
    }
  } finally {
    if (!ended) iterator.return!();
  }
}
