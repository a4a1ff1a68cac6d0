/**
 * Switches to the light whose name next() brings.
 *
 * @misconception A value that the caller sends is meant for the generator, so it should follow.
 * @rejectedBy state preservation › the name of a light that next() brings switches to no light
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
      const sent: unknown = yield light;
      light = isLight(sent) ? sent : FOLLOWING[light];
    } catch (error) {
      if (!(error instanceof PowerCut)) throw error;
      light = 'flashing amber';
    }
  }
}

function isLight(value: unknown): value is Light {
  return typeof value === 'string' && value in FOLLOWING;
}
