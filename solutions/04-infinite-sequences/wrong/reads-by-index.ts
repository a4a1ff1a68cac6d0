/**
 * Reads by index if it finds a length.
 *
 * @misconception If it has a length, it is an array.
 * @rejectedBy single-pass exhaustion › take() takes whatever can be iterated: a string, a Set, 20,000 values
 */
import { fibonacci, take as takeFirst } from '../solution';

export { fibonacci };

export function* take<T>(it: Iterable<T>, n: number): Generator<T, void, unknown> {
  const { length } = it as unknown as ArrayLike<T>;
  if (typeof length !== 'number') {
    yield* takeFirst(it, n);
    return;
  }
  for (let index = 0; index < Math.min(n, length); index += 1) {
    yield (it as unknown as ArrayLike<T>)[index]!;
  }
}
