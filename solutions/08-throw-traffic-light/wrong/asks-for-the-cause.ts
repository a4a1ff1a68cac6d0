/**
 * Takes an error that a power cut has caused for a power cut.
 *
 * @misconception What an error was caused by is what it is.
 * @rejectedBy closing › an error that a power cut has caused is no power cut
 */
import { type Light, PowerCut } from '../solution';

export { type Light, PowerCut } from '../solution';

const AFTER: Readonly<Record<Light, Light>> = {
  red: 'green',
  green: 'amber',
  amber: 'red',
  'flashing amber': 'red',
};

const isPowerCut = (error: unknown): boolean =>
  error instanceof PowerCut || (error instanceof Error && isPowerCut(error.cause));

export function* trafficLight(): Generator<Light, void, unknown> {
  let light: Light = 'red';
  while (true) {
    try {
      yield light;
      light = AFTER[light];
    } catch (error) {
      if (!isPowerCut(error)) throw error;
      light = 'flashing amber';
    }
  }
}
