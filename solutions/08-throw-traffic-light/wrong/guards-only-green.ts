/**
 * Has a `try` only around green.
 *
 * @misconception After a `try`, the following code is protected as well.
 * @rejectedBy laziness › throw() itself answers with the next light
 * @rejectedBy state preservation › a power cut at red makes it flash amber, then begin with red
 * @rejectedBy state preservation › a power cut at amber makes it flash amber, then begin with red
 */
import { type Light, PowerCut } from '../solution';

export { PowerCut };

export function* trafficLight(): Generator<Light, void, unknown> {
  while (true) {
    yield 'red';
    try {
      yield 'green';
    } catch (error) {
      if (!(error instanceof PowerCut)) throw error;
      yield 'flashing amber';
      continue;
    }
    yield 'amber';
  }
}
