/**
 * After flashing amber, it shows the light that would have come without the power cut.
 *
 * @misconception After a caught error, the body continues after the `yield` that threw.
 * @rejectedBy state preservation › a power cut at red makes it flash amber, then begin with red
 * @rejectedBy state preservation › a power cut at green makes it flash amber, then begin with red
 */
import { type Light, PowerCut } from '../solution';

export { PowerCut };

const ROUND: readonly Light[] = ['red', 'green', 'amber'];

export function* trafficLight(): Generator<Light, void, unknown> {
  let flash = false;
  for (let step = 0; ; step += flash ? 0 : 1) {
    try {
      yield flash ? 'flashing amber' : ROUND[step % ROUND.length]!;
      flash = false;
    } catch (error) {
      if (!(error instanceof PowerCut)) throw error;
      flash = true;
    }
  }
}
