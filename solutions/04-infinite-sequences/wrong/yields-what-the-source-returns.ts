/**
 * Also yields the value that comes with `done: true`.
 *
 * @misconception A value is a value, whatever `done` is.
 * @rejectedBy single-pass exhaustion › take() does not yield what the source returns at its end
 */
import { fibonacci } from '../solution';

export { fibonacci };

export function* take<T>(it: Iterable<T>, n: number): Generator<T, void, unknown> {
  if (n === 0) return;
  const iterator = it[Symbol.iterator]();
  let isOpen = true;
  try {
    for (let taken = 0; taken < n; taken += 1) {
      isOpen = false;
      const result = iterator.next() as IteratorResult<T, T | undefined>;
      if (result.done === true) {
        if (result.value !== undefined) yield result.value;
        return;
      }
      isOpen = true;
      yield result.value;
    }
  } finally {
    if (isOpen) iterator.return?.();
  }
}
