/**
 * A class with the four methods; a table leads from each light to the next.
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
  return new TrafficLight() as unknown as Generator<Light, void, unknown>;
}

class TrafficLight {
  #light: Light | 'off' | 'over' = 'off';

  next(): IteratorResult<Light, void> {
    if (this.#light === 'over') return { value: undefined, done: true };
    this.#light = this.#light === 'off' ? 'red' : AFTER[this.#light];
    return { value: this.#light, done: false };
  }

  throw(error: unknown): IteratorResult<Light, void> {
    if (this.#light === 'over' || this.#light === 'off' || !(error instanceof PowerCut)) {
      this.#light = 'over';
      throw error;
    }
    this.#light = 'flashing amber';
    return { value: this.#light, done: false };
  }

  return<T>(value: T): IteratorResult<Light, T> {
    this.#light = 'over';
    return { value, done: true };
  }

  [Symbol.iterator](): this {
    return this;
  }
}
