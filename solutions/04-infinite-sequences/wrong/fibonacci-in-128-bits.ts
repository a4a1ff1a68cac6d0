/**
 * Keeps 128 bits of each number.
 *
 * @misconception A bigint has a fixed size, like the integers of other languages.
 * @rejectedBy single-pass exhaustion › Fibonacci numbers are exact to the last digit, even with 1,000 digits
 */
export { take } from '../solution';

export function* fibonacci(): Generator<bigint, never, unknown> {
  let [current, next] = [0n, 1n];
  while (true) {
    yield current;
    [current, next] = [next, BigInt.asUintN(128, current + next)];
  }
}
