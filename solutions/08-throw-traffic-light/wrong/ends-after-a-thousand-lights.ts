/**
 * Stops after a thousand lights, to avoid an endless loop.
 *
 * @misconception An endless loop in a generator hangs the program.
 * @rejectedBy single-pass exhaustion › the lights are red, green, amber, and again, without end
 */
import { type Light, PowerCut, trafficLight as endless } from '../solution';

export { PowerCut };

export function trafficLight(): Generator<Light, void, unknown> {
  const light = endless();
  const next = light.next.bind(light);
  let left = 1_000;
  light.next = () => {
    left -= 1;
    return left < 0 ? light.return() : next();
  };
  return light;
}
