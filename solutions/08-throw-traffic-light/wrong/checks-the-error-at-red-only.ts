/**
 * Has a try for each light, but checks the error only at red and at flashing amber.
 *
 * @misconception If the first light works, the others work too.
 * @rejectedBy closing › return(), throw() and loops end it like any generator object, whichever light is on
 */
export type Light = 'red' | 'green' | 'amber' | 'flashing amber';

export class PowerCut extends Error {
  override readonly name = 'PowerCut';
}

export function* trafficLight(): Generator<Light, void, unknown> {
  let isDark = false;
  while (true) {
    try {
      if (isDark) yield 'flashing amber';
      isDark = false;
      yield 'red';
    } catch (error) {
      if (!(error instanceof PowerCut)) throw error;
      isDark = true;
      continue;
    }
    try {
      yield 'green';
      yield 'amber';
    } catch {
      isDark = true;
    }
  }
}
