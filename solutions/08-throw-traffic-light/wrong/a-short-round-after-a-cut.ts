/**
 * Leaves amber out in the first round after a power cut.
 *
 * @misconception After an interruption, only the next two lights must be right.
 * @rejectedBy state preservation › whatever lights and power cuts went before, the next light is the right one
 */
export type Light = 'red' | 'green' | 'amber' | 'flashing amber';

export class PowerCut extends Error {
  override readonly name = 'PowerCut';
}

const AFTER: Readonly<Record<Light, Light>> = {
  red: 'green',
  green: 'amber',
  amber: 'red',
  'flashing amber': 'red',
};

export function* trafficLight(): Generator<Light, void, unknown> {
  let light: Light = 'red';
  let isAfterCut = false;
  while (true) {
    try {
      yield light;
      if (light === 'green' && isAfterCut) {
        light = 'red';
        isAfterCut = false;
      } else {
        light = AFTER[light];
      }
    } catch (error) {
      if (!(error instanceof PowerCut)) throw error;
      light = 'flashing amber';
      isAfterCut = true;
    }
  }
}
