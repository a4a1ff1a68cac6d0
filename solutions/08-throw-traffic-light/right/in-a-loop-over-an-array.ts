/** As you would write it in Python: `for` over the three lights in a `while`, and `break` out of it. */
export type Light = 'red' | 'green' | 'amber' | 'flashing amber';

export class PowerCut extends Error {
  override readonly name = 'PowerCut';
}

export function* trafficLight(): Generator<Light, void, unknown> {
  let lights: readonly Light[] = ['red', 'green', 'amber'];
  while (true) {
    let cut = false;
    for (const light of lights) {
      try {
        yield light;
      } catch (error) {
        if (!(error instanceof PowerCut)) throw error;
        cut = true;
        break;
      }
    }
    lights = cut ? ['flashing amber'] : ['red', 'green', 'amber'];
  }
}
