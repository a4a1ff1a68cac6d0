/**
 * Leaves its loop at the last value and yields it afterwards.
 *
 * @misconception You may close a source as soon as you have its last value.
 * @rejectedBy closing › slice() leaves the source open as long as nobody asks for more than its last value
 * @rejectedBy closing › however you leave slice(), it closes its source once
 */
export { chain, tee } from '../solution';

export function* slice<T>(
  source: Iterable<T>,
  start: number,
  end = Infinity,
): Generator<T, void, unknown> {
  if (start >= end) return;
  let position = 0;
  let last: { readonly value: T } | undefined;
  for (const value of source) {
    position += 1;
    if (position === end) {
      last = { value };
      break;
    }
    if (position > start) yield value;
  }
  if (last !== undefined) yield last.value;
}
