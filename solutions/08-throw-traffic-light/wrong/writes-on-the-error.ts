/**
 * It writes on every error which light was on.
 *
 * @misconception An error that passes through my code is mine: I may add to it.
 * @rejectedBy closing › an error that is not a power cut comes out, also while it flashes
 */
import { type Light, PowerCut, trafficLight as light } from '../solution';

export { type Light, PowerCut };

export function* trafficLight(): Generator<Light, void, unknown> {
  const lights = light();
  let { value: shown } = lights.next();
  while (shown !== undefined) {
    try {
      yield shown;
      ({ value: shown } = lights.next());
    } catch (error) {
      if (typeof error === 'object' && error !== null) Object.assign(error, { light: shown });
      ({ value: shown } = lights.throw(error));
    }
  }
}
