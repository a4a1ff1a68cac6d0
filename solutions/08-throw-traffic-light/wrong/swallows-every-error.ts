/**
 * Treats every error as a power cut.
 *
 * @misconception A `catch` catches only the error that you thought of.
 * @rejectedBy single-pass exhaustion › after an error that is not a power cut it stays completed
 * @rejectedBy closing › an error that is not a power cut comes out, also while it flashes
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
  while (true) {
    try {
      yield light;
      light = AFTER[light];
    } catch {
      light = 'flashing amber';
    }
  }
}
