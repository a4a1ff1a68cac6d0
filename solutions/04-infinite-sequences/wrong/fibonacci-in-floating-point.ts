/**
 * Adds ordinary numbers and turns each sum into a bigint.
 *
 * @misconception A bigint is always exact, however you made it.
 * @rejectedBy single-pass exhaustion › Fibonacci numbers are exact to the last digit, even with 1,000 digits
 */
export { take } from '../solution';

export function* fibonacci(): Generator<bigint, never, unknown> {
  let [current, next] = [0, 1];
  while (true) {
    // Past the largest number there is only Infinity, of which no bigint can be made.
    yield BigInt(Number.isFinite(current) ? current : Number.MAX_VALUE);
    [current, next] = [next, current + next];
  }
}
