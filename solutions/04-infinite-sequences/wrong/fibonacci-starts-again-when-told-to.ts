/**
 * Begins again where next() brings a true value.
 *
 * @misconception What next() brings is mine to use, whatever the task says.
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
