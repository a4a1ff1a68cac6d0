/**
 * Keeps every light in an array and yields the last one.
 *
 * @misconception Lazy code always needs little memory.
 * @rejectedBy bounded heap growth › on its way through a million lights it retains next to nothing, where its twin keeps their history
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
  const history: Light[] = ['red'];
  while (true) {
    const light = history.at(-1)!;
    try {
      yield light;
      history.push(AFTER[light]);
    } catch (error) {
      if (!(error instanceof PowerCut)) throw error;
      history.push('flashing amber');
    }
  }
}
