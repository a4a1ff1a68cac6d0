/**
 * Yields once more in `finally`, so that return() does not end it.
 *
 * @misconception An endless sequence must not end.
 * @rejectedBy single-pass exhaustion › however you ask fibonacci(), it yields the sequence, until you end it
 */
export { take } from '../solution';

export function* fibonacci(): Generator<bigint, never, unknown> {
  let [current, next] = [0n, 1n];
  try {
    while (true) {
      yield current;
      [current, next] = [next, current + next];
    }
  } finally {
    yield next;
  }
}
