/**
 * Treats an error of the source as its end.
 *
 * @misconception A source that fails has no more values, so it has ended.
 * @rejectedBy closing › whatever the source throws comes out of take() as it is
 */
export { fibonacci } from '../solution';

export function* take<T>(it: Iterable<T>, n: number): Generator<T, void, unknown> {
  if (n === 0) return;
  const iterator = it[Symbol.iterator]();
  let open = true;
  const step = (): IteratorResult<T, unknown> => {
    try {
      return iterator.next() as IteratorResult<T, unknown>;
    } catch {
      return { value: undefined, done: true };
    }
  };
  try {
    for (let left = n; left > 0; left -= 1) {
      const result = step();
      if (result.done === true) {
        open = false;
        return;
      }
      yield result.value;
    }
  } finally {
    if (open) iterator.return?.();
  }
}
