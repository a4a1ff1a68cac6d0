/**
 * Continues after throw().
 *
 * @misconception An endless sequence must not end after an error either.
 * @rejectedBy single-pass exhaustion › however you ask fibonacci(), it yields the sequence, until you end it
 */
export { take } from '../solution';

export function* fibonacci(): Generator<bigint, never, unknown> {
  let [current, next] = [0n, 1n];
  while (true) {
    try {
      yield current;
    } catch {
      // The sequence goes on.
    }
    [current, next] = [next, current + next];
  }
}
