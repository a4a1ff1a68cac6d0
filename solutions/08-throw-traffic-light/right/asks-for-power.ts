/** Keeps the normal order and the power cut apart with a flag and an index. */
import { type Light, PowerCut } from '../solution';

export { PowerCut };

export function* trafficLight(): Generator<Light, void, unknown> {
  const round: readonly Light[] = ['red', 'green', 'amber'];
  let index = 0;
  let power = true;
  while (true) {
    try {
      if (power) {
        yield round[index]!;
        index = (index + 1) % round.length;
      } else {
        yield 'flashing amber';
        power = true;
      }
    } catch (error) {
      if (error instanceof PowerCut) {
        power = false;
        index = 0;
      } else {
        throw error;
      }
    }
  }
}
