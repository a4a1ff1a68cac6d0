/**
 * Compares `error.constructor`, so it throws its own error if null is thrown in.
 *
 * @misconception A thrown value always has properties.
 * @rejectedBy closing › return(), throw() and loops end it like any generator object, whichever light is on
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
      if ((error as Error).constructor !== PowerCut) throw error;
      light = 'flashing amber';
    }
  }
}
