/**
 * Uses slice() if it finds a length.
 *
 * @misconception If it has a length, it is an array.
 * @rejectedBy single-pass exhaustion › both take whatever can be iterated: a string, a Set, 20,000 values
 */
import { batch, windows as runs } from '../solution';

export { batch };

export function* windows<T>(source: Iterable<T>, size: number): Generator<T[], void, unknown> {
  const { length } = source as unknown as ArrayLike<T>;
  if (typeof length !== 'number') {
    yield* runs(source, size);
    return;
  }
  for (let start = 0; start + size <= length; start += 1) {
    yield Array.from(
      { length: size },
      (_, index) => (source as unknown as ArrayLike<T>)[start + index]!,
    );
  }
}
