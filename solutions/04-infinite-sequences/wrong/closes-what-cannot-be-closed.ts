/**
 * Calls return() even if the source has none.
 *
 * @misconception Every iterator has a return().
 * @rejectedBy single-pass exhaustion › whatever the source and however you ask, take() yields what slice(0, n) would hold
 */
export { fibonacci } from '../solution';

export function* take<T>(it: Iterable<T>, n: number): Generator<T, void, unknown> {
  if (n === 0) return;
  const iterator = it[Symbol.iterator]();
  let ended = false;
  try {
    for (let taken = 0; taken < n; taken += 1) {
      const result = iterator.next();
      if (result.done === true) {
        ended = true;
        return;
      }
      yield result.value;
    }
  } finally {
    if (!ended) iterator.return!();
  }
}
