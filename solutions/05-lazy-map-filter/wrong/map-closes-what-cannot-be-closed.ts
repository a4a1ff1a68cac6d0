/**
 * Calls return() on every source that it leaves early, even if there is none.
 *
 * @misconception Every iterator has a return().
 * @rejectedBy single-pass exhaustion › whatever the source and however you ask, both yield what an array would hold
 */
export { filter } from '../solution';

export function* map<T, R>(
  source: Iterable<T>,
  f: (value: T, index: number) => R,
): Generator<R, void, unknown> {
  const iterator = source[Symbol.iterator]();
  let index = 0;
  let ended = false;
  try {
    for (;;) {
      const result = iterator.next();
      if (result.done === true) {
        ended = true;
        return;
      }
      yield f(result.value, index);
      index += 1;
    }
  } finally {
    if (!ended) iterator.return!();
  }
}
