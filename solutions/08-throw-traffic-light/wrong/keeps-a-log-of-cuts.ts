/**
 * Keeps every power cut in an array.
 *
 * @misconception If something is rare, you may keep it.
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
  const cuts: PowerCut[] = [];
  while (true) {
    try {
      yield light;
      light = AFTER[light];
    } catch (error) {
      if (!(error instanceof PowerCut)) throw error;
      cuts.push(error);
      light = 'flashing amber';
    }
  }
}
