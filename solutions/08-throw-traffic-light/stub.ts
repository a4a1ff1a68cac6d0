/** What a traffic light shows. */
export type Light = 'red' | 'green' | 'amber' | 'flashing amber';

/** Given: what is thrown into a traffic light when its power fails. */
export class PowerCut extends Error {
  override readonly name = 'PowerCut';
}

/**
 * Red, green, amber, and again, without end. A {@link PowerCut} that is thrown in makes it flash amber, and after that
 * begin with red; any other error leaves it.
 */
export function trafficLight(): Generator<Light, void, unknown> {
  // TODO: replace this line. (At which line of the body does an error arrive that is thrown in?)
  throw new Error('trafficLight() is not written yet');
}
