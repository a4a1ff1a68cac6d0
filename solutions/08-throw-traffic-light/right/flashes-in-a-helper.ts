/** Writes the three lights as three `yield`s. A helper handles a power cut and flashes until no other comes. */
import { type Light, PowerCut } from '../solution';

export { PowerCut };

export function* trafficLight(): Generator<Light, void, unknown> {
  for (;;) {
    try {
      yield 'red';
      yield 'green';
      yield 'amber';
    } catch (error) {
      yield* flashing(error);
    }
  }
}

function* flashing(cause: unknown): Generator<Light, void, unknown> {
  let error = cause;
  while (error instanceof PowerCut) {
    try {
      yield 'flashing amber';
      return;
    } catch (next) {
      error = next;
    }
  }
  throw error;
}
