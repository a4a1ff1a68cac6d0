/**
 * Asks which error it is until the first power cut; after it, takes every error for one.
 *
 * @misconception Once an error has been a power cut, the next ones are.
 * @rejectedBy closing › an error that is no power cut comes out, while it flashes too
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
  let isWarned = false;
  while (true) {
    try {
      yield light;
      light = AFTER[light];
    } catch (error) {
      if (!isWarned && !(error instanceof PowerCut)) throw error;
      isWarned = light !== 'flashing amber';
      light = 'flashing amber';
    }
  }
}
