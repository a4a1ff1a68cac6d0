/**
 * Gives every loop a new traffic light.
 *
 * @misconception A loop over a generator object gets its own iterator.
 * @rejectedBy single-pass exhaustion › a generator object is its own iterator
 */
import { type Light, PowerCut, trafficLight as singlePass } from '../solution';

export { PowerCut };

export function trafficLight(): Generator<Light, void, unknown> {
  return Object.assign(singlePass(), { [Symbol.iterator]: singlePass });
}
