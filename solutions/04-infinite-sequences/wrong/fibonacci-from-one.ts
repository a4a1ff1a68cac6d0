/**
 * Leaves out the zero.
 *
 * @misconception The sequence begins with 1.
 * @rejectedBy single-pass exhaustion › fibonacci() begins 0, 1, 1, 2, 3, 5, 8, 13
 */
export { take } from '../solution';

export function* fibonacci(): Generator<bigint, never, unknown> {
  let [current, next] = [1n, 1n];
  while (true) {
    yield current;
    [current, next] = [next, current + next];
  }
}
