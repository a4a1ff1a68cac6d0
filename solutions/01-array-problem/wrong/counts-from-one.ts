/**
 * Numbers from 1, so that 0 is missing and 2n is there.
 *
 * @misconception Counting begins with 1.
 * @rejectedBy single-pass exhaustion › getNumbersGenerator(5) yields the first five even numbers, as getNumbers(5) has them
 */
export { getNumbers } from '../solution';

export function* getNumbersGenerator(n: number): Generator<number, void, unknown> {
  for (let i = 1; i <= n; i += 1) yield i * 2;
}
