/**
 * Puts one try in the catch of another, so a third power cut in a row leaves the generator.
 *
 * @misconception Two levels of try are enough, because nothing fails three times in a row.
 * @rejectedBy state preservation › whatever lights and power cuts went before, the next light is the right one
 */
export type Light = 'red' | 'green' | 'amber' | 'flashing amber';

export class PowerCut extends Error {
  override readonly name = 'PowerCut';
}

export function* trafficLight(): Generator<Light, void, unknown> {
  while (true) {
    try {
      yield 'red';
      yield 'green';
      yield 'amber';
    } catch (error) {
      if (!(error instanceof PowerCut)) throw error;
      try {
        yield 'flashing amber';
      } catch (again) {
        if (!(again instanceof PowerCut)) throw again;
        yield 'flashing amber';
      }
    }
  }
}
