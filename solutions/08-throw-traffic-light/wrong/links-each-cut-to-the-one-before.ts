/**
 * Keeps the last power cut, which keeps the one before, and so all of them.
 *
 * @misconception One variable keeps only one value.
 * @rejectedBy bounded heap growth › a power cut that is over is not kept
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
  let last: PowerCut | undefined;
  while (true) {
    try {
      yield light;
      light = AFTER[light];
    } catch (error) {
      if (!(error instanceof PowerCut)) throw error;
      error.cause = last;
      last = error;
      light = 'flashing amber';
    }
  }
}
