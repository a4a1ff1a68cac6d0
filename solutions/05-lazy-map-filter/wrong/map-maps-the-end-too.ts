/**
 * Built by hand; calls f on the `undefined` that comes with `done: true`.
 *
 * @misconception Every IteratorResult carries a value of the sequence.
 * @rejectedBy single-pass exhaustion › after the last value both stay completed
 */
export { filter } from '../solution';

export function map<T, R>(
  source: Iterable<T>,
  f: (value: T, index: number) => R,
): Generator<R, void, unknown> {
  const iterator = source[Symbol.iterator]();
  let index = 0;
  const stage = {
    [Symbol.iterator]: () => stage,
    next() {
      const { value, done = false } = iterator.next() as { value: T; done?: boolean };
      try {
        return { value: f(value, index++), done };
      } catch (error) {
        iterator.return?.();
        throw error;
      }
    },
    return() {
      iterator.return?.();
      return { value: undefined, done: true };
    },
  };
  return stage as unknown as Generator<R, void, unknown>;
}
