/**
 * Has one `try` around the whole loop, and continues without it after the first power cut.
 *
 * @misconception A `catch` goes back into its `try` when it is done.
 * @rejectedBy state preservation › a power cut in the next round is handled as the first one was
 */
import { type Light, PowerCut } from '../solution';

export { PowerCut };

export function* trafficLight(): Generator<Light, void, unknown> {
  try {
    yield* rounds();
  } catch (error) {
    if (!(error instanceof PowerCut)) throw error;
    yield 'flashing amber';
    yield* rounds();
  }
}

function* rounds(): Generator<Light, void, unknown> {
  while (true) {
    yield 'red';
    yield 'green';
    yield 'amber';
  }
}
