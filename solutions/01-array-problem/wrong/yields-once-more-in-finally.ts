/**
 * Yields one more number in `finally`.
 *
 * @misconception `finally` is the place for a last value.
 * @rejectedBy single-pass exhaustion › whatever n is and however you ask, it yields each number once and then stays completed
 */
export { getNumbers } from '../solution';

export function* getNumbersGenerator(n: number): Generator<number, void, unknown> {
  let i = 0;
  try {
    for (; i < n; i += 1) yield i * 2;
  } finally {
    if (i < n) yield i * 2;
  }
}
