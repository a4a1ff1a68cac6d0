/**
 * Begins again when next(true) is called.
 *
 * @misconception If somebody sends a value, it is meant for the generator.
 * @rejectedBy single-pass exhaustion › whatever next(x) brings, fibonacci() yields the sequence
 */
import { take } from '../solution';

export { take };

export function* fibonacci(): Generator<bigint, never, unknown> {
  let [a, b] = [0n, 1n];
  while (true) {
    const restart = yield a;
    if (restart === true) [a, b] = [0n, 1n];
    else [a, b] = [b, a + b];
  }
}
