/**
 * Flashes in a loop whose `finally` does `continue`, so return() does not complete it while it flashes.
 *
 * @misconception `finally` runs when the try block is over, so it is a good place to continue.
 * @rejectedBy closing › return(), throw() and loops end it like any generator object, whichever light is on
 */
export type Light = 'red' | 'green' | 'amber' | 'flashing amber';

export class PowerCut extends Error {
  override readonly name = 'PowerCut';
}

export function* trafficLight(): Generator<Light, void, unknown> {
  while (true) {
    let isDark = false;
    try {
      yield 'red';
      yield 'green';
      yield 'amber';
    } catch (error) {
      if (!(error instanceof PowerCut)) throw error;
      isDark = true;
    }
    while (isDark) {
      isDark = false;
      let other: unknown;
      let isOther = false;
      try {
        yield 'flashing amber';
      } catch (error) {
        if (error instanceof PowerCut) isDark = true;
        else {
          isOther = true;
          other = error;
        }
      } finally {
        // eslint-disable-next-line no-unsafe-finally -- this is the fault
        if (!isOther) continue;
      }
      throw other;
    }
  }
}
