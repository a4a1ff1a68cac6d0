/**
 * Built by hand; once completed, throw() answers `done: true` and the error is lost.
 *
 * @misconception Once completed, all three methods answer the same.
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
      if (isOver) return { value: undefined, done: true };
      if (light === undefined || !(error instanceof PowerCut)) {
        isOver = true;
        throw error;
      }
      light = 'flashing amber';
      return { value: light, done: false };
    },
    [Symbol.iterator]() {
      return lights;
    },
  } as unknown as Generator<Light, void, unknown>;
  return lights;
}
