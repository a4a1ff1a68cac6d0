/**
 * Yields first and checks afterwards, so that there is always one number.
 *
 * @misconception There is always a first value.
 * @rejectedBy single-pass exhaustion › getNumbersGenerator(0) yields nothing
 */
export { getNumbers } from '../solution';

export function* getNumbersGenerator(n: number): Generator<number, void, unknown> {
  let i = 0;
  do {
    yield i * 2;
    i += 1;
  } while (i < n);
}
