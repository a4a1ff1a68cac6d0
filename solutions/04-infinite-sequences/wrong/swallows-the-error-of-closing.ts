/**
 * Ignores an error that the source throws when it is closed.
 *
 * @misconception You already have the values, so an error of closing does not matter.
 * @rejectedBy closing › an error that the source throws when it is closed comes out of take()
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
      if (result.done === true) return;
      isOpen = true;
      yield result.value;
    }
  } finally {
    if (isOpen) {
      try {
        iterator.return?.();
      } catch {
        // The values are there all the same.
      }
    }
  }
}
