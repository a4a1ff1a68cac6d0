/**
 * Begins again if next() brings a truthy value.
 *
 * @misconception The argument of next() is there to be used, whatever the task says.
 * @rejectedBy single-pass exhaustion › however you ask fibonacci(), it yields the sequence, until you end it
 */
export { take } from '../solution';

export function* fibonacci(): Generator<bigint, never, unknown> {
  let [current, next] = [0n, 1n];
  while (true) {
    const restart = yield current;
    [current, next] = restart ? [0n, 1n] : [next, current + next];
  }
}
