/**
 * Answers throw() with the old light again, and flashes amber at the next() after it.
 *
 * @misconception throw() only delivers the error, and the answer comes with the next next().
 * @rejectedBy laziness › throw() itself answers with the next light
 */
import { type Light, PowerCut } from '../solution';

export { PowerCut };

const AFTER: Readonly<Record<Light, Light>> = {
  red: 'green',
  green: 'amber',
  amber: 'red',
  'flashing amber': 'red',
};

export function* trafficLight(): Generator<Light, void, unknown> {
  let light: Light = 'red';
  let cut = false;
  while (true) {
    try {
      yield light;
      light = cut ? 'flashing amber' : AFTER[light];
      cut = false;
    } catch (error) {
      if (!(error instanceof PowerCut)) throw error;
      cut = true;
    }
  }
}
