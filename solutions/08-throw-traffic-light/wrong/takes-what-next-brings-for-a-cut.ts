/**
 * Takes a PowerCut that next() brings for a power cut.
 *
 * @misconception It makes no difference by which method an error comes in.
 * @rejectedBy state preservation › whatever lights and power cuts went before, the next light is the right one
 */
import { type Light, PowerCut } from '../solution';

export { type Light, PowerCut } from '../solution';

const AFTER: Readonly<Record<Light, Light>> = {
  red: 'green',
  green: 'amber',
  amber: 'red',
  'flashing amber': 'red',
};

export function* trafficLight(): Generator<Light, void, unknown> {
  let light: Light = 'red';
  while (true) {
    try {
      const sent: unknown = yield light;
      light = sent instanceof PowerCut ? 'flashing amber' : AFTER[light];
    } catch (error) {
      if (!(error instanceof PowerCut)) throw error;
      light = 'flashing amber';
    }
  }
}
