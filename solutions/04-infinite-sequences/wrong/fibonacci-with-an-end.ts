/**
 * Stops after a thousand numbers, to be safe.
 *
 * @misconception A loop must have an end.
 * @rejectedBy single-pass exhaustion › fibonacci() has no end: after 2,000 numbers it is still not done
 */
export { take } from '../solution';

export function* fibonacci(): Generator<bigint, never, unknown> {
  let [current, next] = [0n, 1n];
  for (let count = 0; count < 1_000; count += 1) {
    yield current;
    [current, next] = [next, current + next];
  }
  return undefined as never;
}
