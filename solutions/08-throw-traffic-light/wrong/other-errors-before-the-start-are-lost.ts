/**
 * Built by hand; an error before the first next() comes out, but completes nothing.
 *
 * @misconception A generator that has not begun cannot fail.
 * @rejectedBy laziness › before the first next() no try has begun: a power cut comes out and completes it
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
      if (isOver || light === undefined || !(error instanceof PowerCut)) {
        isOver = isOver || light !== undefined;
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
