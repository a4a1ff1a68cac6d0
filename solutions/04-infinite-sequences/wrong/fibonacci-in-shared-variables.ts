/**
 * Keeps the last two numbers outside, where all sequences share them.
 *
 * @misconception State that must survive a `yield` has to be outside the function.
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
