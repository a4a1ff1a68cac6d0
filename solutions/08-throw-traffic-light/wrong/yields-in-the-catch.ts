/**
 * Flashes amber inside the `catch`, where a second power cut finds no `try`.
 *
 * @misconception A `catch` protects itself.
 * @rejectedBy state preservation › a power cut while it flashes amber keeps it flashing
 */
import { type Light, PowerCut } from '../solution';

export { PowerCut };

export function* trafficLight(): Generator<Light, void, unknown> {
  while (true) {
    try {
      yield 'red';
      yield 'green';
      yield 'amber';
    } catch (error) {
      if (!(error instanceof PowerCut)) throw error;
      yield 'flashing amber';
    }
  }
}
