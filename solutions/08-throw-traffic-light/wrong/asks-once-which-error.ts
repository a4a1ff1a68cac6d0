/**
 * Checks the error until the first power cut. After that, every error counts as one.
 *
 * @misconception If one error was a power cut, the next ones are too.
 * @rejectedBy closing › an error that is not a power cut comes out, also while it flashes
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
