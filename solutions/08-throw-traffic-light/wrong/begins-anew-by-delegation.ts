/**
 * Begins again by delegating to another traffic light, one level deeper with every power cut.
 *
 * @misconception `yield*` to itself jumps to the beginning.
 * @rejectedBy bounded heap growth › ten thousand power cuts do not pile up on the stack
 */
import { type Light, PowerCut } from '../solution';

export { PowerCut };

export function* trafficLight(): Generator<Light, void, unknown> {
  try {
    while (true) {
      yield 'red';
      yield 'green';
      yield 'amber';
    }
  } catch (error) {
    yield* flashing(error);
  }
}

function* flashing(error: unknown): Generator<Light, void, unknown> {
  if (!(error instanceof PowerCut)) throw error;
  try {
    yield 'flashing amber';
  } catch (next) {
    yield* flashing(next);
    return;
  }
  yield* trafficLight();
}
