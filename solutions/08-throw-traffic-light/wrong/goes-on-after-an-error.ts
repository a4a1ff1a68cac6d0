/**
 * Lets an unknown error out and goes on at the next next().
 *
 * @misconception After an error that nobody caught a generator can be resumed.
 * @rejectedBy single-pass exhaustion › after an error that is no power cut it stays completed
 * @rejectedBy closing › an error that is no power cut comes out, while it flashes too
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
