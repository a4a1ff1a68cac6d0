/**
 * Built by hand; a power cut makes it flash even after it has completed.
 *
 * @misconception Each power cut begins a new light.
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

export function trafficLight(): Generator<Light, void, unknown> {
  let light: Light | undefined;
  let isOver = false;
  const lights = {
    next() {
      if (isOver) return { value: undefined, done: true };
      light = light === undefined ? 'red' : AFTER[light];
      return { value: light, done: false };
    },
    return(value: unknown) {
      isOver = true;
      return { value, done: true };
    },
    throw(error: unknown) {
      if (light === undefined || !(error instanceof PowerCut)) {
        isOver = true;
        throw error;
      }
      isOver = false;
      light = 'flashing amber';
      return { value: light, done: false };
    },
    [Symbol.iterator]() {
      return lights;
    },
  } as unknown as Generator<Light, void, unknown>;
  return lights;
}
