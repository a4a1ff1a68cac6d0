/**
 * Leaves out return(), so that neither `break` nor destructuring ends it.
 *
 * @misconception `break` and destructuring leave an iterator as it is, so you can continue later.
 * @rejectedBy closing › a loop left by break closes it: a later loop gets nothing
 * @rejectedBy closing › destructuring closes it as well
 */
import { type Light, PowerCut, trafficLight as whole } from '../solution';

export { PowerCut };

export function trafficLight(): Generator<Light, void, unknown> {
  return Object.assign(whole(), { return: undefined });
}
