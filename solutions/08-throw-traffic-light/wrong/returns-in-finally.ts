/**
 * Returns from a `finally` block, which drops the error that was on its way out.
 *
 * @misconception A `return` in `finally` only confirms the end.
 * @rejectedBy single-pass exhaustion › after an error that is not a power cut it stays completed
 * @rejectedBy closing › an error that is not a power cut comes out, also while it flashes
 */
import { type Light, PowerCut, trafficLight as throwing } from '../solution';

export { PowerCut };

export function* trafficLight(): Generator<Light, void, unknown> {
  try {
    yield* throwing();
  } finally {
    // eslint-disable-next-line no-unsafe-finally -- this is the mistake
    return;
  }
}
