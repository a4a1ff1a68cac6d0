/**
 * Yields flashing amber from a `finally` block, so return() gets one more light.
 *
 * @misconception Nobody sees a last `yield` in `finally`.
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
