/**
 * Keeps the two last numbers outside, where all sequences share them.
 *
 * @misconception State that is to survive a `yield` has to live outside.
 * @rejectedBy state preservation › two Fibonacci sequences keep their places apart
 */
export { take } from '../solution';

let [current, next] = [0n, 1n];

export function* fibonacci(): Generator<bigint, never, unknown> {
  [current, next] = [0n, 1n];
  while (true) {
    yield current;
    [current, next] = [next, current + next];
  }
}
