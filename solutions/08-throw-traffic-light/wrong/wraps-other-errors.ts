/**
 * Throws its own error instead of one that is not a power cut.
 *
 * @misconception A new error with the same text is just as good.
 * @rejectedBy single-pass exhaustion › after an error that is not a power cut it stays completed
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
      if (!(error instanceof PowerCut)) {
        throw new Error((error as Error).message, { cause: error });
      }
      light = 'flashing amber';
    }
  }
}
