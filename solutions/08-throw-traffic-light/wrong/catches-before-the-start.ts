/**
 * Flashes amber even if the power cut comes before the first next().
 *
 * @misconception The body has begun as soon as the generator function was called.
 * @rejectedBy laziness › before the first next() no try has begun: a power cut comes out and completes it
 */
import { type Light, PowerCut, trafficLight as inert } from '../solution';

export { PowerCut };

export function trafficLight(): Generator<Light, void, unknown> {
  const light = inert();
  const next = light.next.bind(light);
  const interrupt = light.throw.bind(light);
  let begun = false;
  light.next = () => {
    begun = true;
    return next();
  };
  light.throw = (error: unknown) => {
    if (!begun) light.next();
    return interrupt(error);
  };
  return light;
}
