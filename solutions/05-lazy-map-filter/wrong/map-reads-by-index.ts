/**
 * Reads by index if it finds a length.
 *
 * @misconception If it has a length, it is an array.
 * @rejectedBy single-pass exhaustion › both take whatever can be iterated: a string, a Set, 20,000 values
 */
import { filter, map as mapIterable } from '../solution';

export { filter };

export function* map<T, R>(
  source: Iterable<T>,
  f: (value: T, index: number) => R,
): Generator<R, void, unknown> {
  const { length } = source as unknown as ArrayLike<T>;
  if (typeof length !== 'number') {
    yield* mapIterable(source, f);
    return;
  }
  for (let index = 0; index < length; index += 1) {
    yield f((source as unknown as ArrayLike<T>)[index]!, index);
  }
}
