/**
 * Compares the error's constructor with `PowerCut`.
 *
 * @misconception An object is an instance of only one class: the one that made it.
 * @rejectedBy state preservation › an error of a class that extends PowerCut is a power cut, too
 */
import { type Light, PowerCut } from '../solution';

export { type Light, PowerCut };

const FOLLOWING: Readonly<Record<Light, Light>> = {
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
      light = FOLLOWING[light];
    } catch (error) {
      if ((error as Error | undefined)?.constructor !== PowerCut) throw error;
      light = 'flashing amber';
    }
  }
}
