/** What a traffic light shows. */
export type Light = 'red' | 'green' | 'amber' | 'flashing amber';

/** Given: the error that is thrown into a traffic light when its power fails. */
export class PowerCut extends Error {
  override readonly name = 'PowerCut';
}

/**
 * Red, green, amber, and again, without end. If you throw a {@link PowerCut} in, it flashes amber and then begins with
 * red again. Any other error comes out.
 */
export function trafficLight(): Generator<Light, void, unknown> {
  // TODO: replace this line. (If you throw an error in, at which line of the body does it arrive?)
  throw new Error('trafficLight() is not written yet');
}
