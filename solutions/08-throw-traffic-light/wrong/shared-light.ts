/**
 * Keeps the current light in a variable outside the generator function.
 *
 * @misconception State that must survive a `yield` has to be outside the function.
 * @rejectedBy state preservation › a power cut at one traffic light does not change another
 * @rejectedBy state preservation › in whatever order several traffic lights are called, each answers as it would alone
 */
import { type Light, PowerCut } from '../solution';

export { PowerCut };

const AFTER: Readonly<Record<Light, Light>> = {
  red: 'green',
  green: 'amber',
  amber: 'red',
  'flashing amber': 'red',
};

let light: Light;

export function* trafficLight(): Generator<Light, void, unknown> {
  light = 'red';
  while (true) {
    try {
      yield light;
      light = AFTER[light];
    } catch (error) {
      if (!(error instanceof PowerCut)) throw error;
      light = 'flashing amber';
    }
  }
}
