/** What a traffic light shows. */
export type Light = 'red' | 'green' | 'amber' | 'flashing amber';

/** Given: the error that is thrown into a traffic light when its power fails. */
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
 * Red, green, amber, and again, without end. If you throw a {@link PowerCut} in, it flashes amber and then begins with
 * red again. Any other error comes out.
 */
export function* trafficLight(): Generator<Light, void, unknown> {
  let light: Light = 'red';
  while (true) {
    try {
      yield light;
      light = AFTER[light];
    } catch (error) {
      if (!(error instanceof PowerCut)) throw error;
      // The `yield` above shows it, inside the `try`: the next power cut may come while it flashes.
      light = 'flashing amber';
    }
  }
}
