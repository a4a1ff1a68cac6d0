/**
 * Adds ordinary numbers and turns each sum into a bigint.
 *
 * @misconception A bigint is always exact, however you made it.
 * @rejectedBy single-pass exhaustion › Fibonacci numbers are exact to the last digit, even where they have 1,000 of them
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
