/**
 * Yields the first value, then delegates the rest to another take().
 *
 * @misconception A `yield*` costs nothing, however deep.
 * @rejectedBy single-pass exhaustion › take() of 20,000 values takes them all
 */
export { fibonacci } from '../solution';

export function* take<T>(it: Iterable<T>, n: number): Generator<T, void, unknown> {
  if (n === 0) return;
  const iterator = it[Symbol.iterator]();
  const state = { ended: false };
  try {
    yield* rest(iterator, n, state);
  } finally {
    if (!state.ended) iterator.return?.();
  }
}

function* rest<T>(
  iterator: Iterator<T>,
  n: number,
  state: { ended: boolean },
): Generator<T, void, unknown> {
  if (n === 0) return;
  const result = iterator.next();
  if (result.done === true) {
    state.ended = true;
    return;
  }
  yield result.value;
  yield* rest(iterator, n - 1, state);
}
