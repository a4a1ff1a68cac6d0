/**
 * Says goodbye with flashing amber from a `finally` block, and so answers return() with one more light.
 *
 * @misconception A `yield` in `finally` is a last value that the one who leaves does not see.
 * @rejectedBy closing › return() completes it: there is no last light
 */
import { type Light, PowerCut, trafficLight as leaving } from '../solution';

export { PowerCut };

export function* trafficLight(): Generator<Light, void, unknown> {
  let closing = true;
  try {
    yield* leaving();
  } catch (error) {
    closing = false;
    throw error;
  } finally {
    if (closing) yield 'flashing amber';
  }
}
