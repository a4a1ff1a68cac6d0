/**
 * Continues only if `done` is false, so a result without `done` ends it.
 *
 * @misconception Every result says `done: false` or `done: true`.
 * @rejectedBy single-pass exhaustion › take() yields the value of a result without `done`
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
      const result = iterator.next();
      if (result.done !== false) return;
      isOpen = true;
      yield result.value;
    }
  } finally {
    if (isOpen) iterator.return?.();
  }
}
