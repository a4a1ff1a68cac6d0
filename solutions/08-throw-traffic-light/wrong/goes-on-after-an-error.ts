/**
 * Lets an unknown error out and continues at the following next().
 *
 * @misconception You can resume a generator after an uncaught error.
 * @rejectedBy single-pass exhaustion › after an error that is not a power cut it stays completed
 * @rejectedBy closing › an error that is not a power cut comes out, also while it flashes
 */
import { type Light, PowerCut, trafficLight as completing } from '../solution';

export { PowerCut };

export function trafficLight(): Generator<Light, void, unknown> {
  const light = completing();
  const next = light.next.bind(light);
  const interrupt = light.throw.bind(light);
  let begun = false;
  light.next = () => {
    begun = true;
    return next();
  };
  light.throw = (error: unknown) => {
    if (begun && !(error instanceof PowerCut)) throw error;
    return interrupt(error);
  };
  return light;
}
