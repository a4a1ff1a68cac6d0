/**
 * Treats every error that is named PowerCut as one.
 *
 * @misconception The name tells errors apart.
 * @rejectedBy closing › an error that is only named PowerCut is no power cut
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
  while (true) {
    try {
      yield light;
      light = AFTER[light];
    } catch (error) {
      if ((error as Error).name !== 'PowerCut') throw error;
      light = 'flashing amber';
    }
  }
}
