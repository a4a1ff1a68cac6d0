/** What a traffic light shows. */
export type Light = 'red' | 'green' | 'amber' | 'flashing amber';

/** Given: what is thrown into a traffic light when its power fails. */
export class PowerCut extends Error {
  override readonly name = 'PowerCut';
}

const AFTER: Readonly<Record<Light, Light>> = {
  red: 'green',
  green: 'amber',
  amber: 'red',
  'flashing amber': 'red',
};

/**
 * Red, green, amber, and again, without end. A {@link PowerCut} that is thrown in makes it flash amber, and after that
 * begin with red; any other error leaves it.
 */
export function* trafficLight(): Generator<Light, void, unknown> {
  let light: Light = 'red';
  while (true) {
    try {
      yield light;
      light = AFTER[light];
    } catch (error) {
      if (!(error instanceof PowerCut)) throw error;
      // Shown by the `yield` above, within the `try`: the next power cut may come while it flashes.
      light = 'flashing amber';
    }
  }
}
