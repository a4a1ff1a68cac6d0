/** A beginner's answer: each light has its own try statement. */
export type Light = 'red' | 'green' | 'amber' | 'flashing amber';

export class PowerCut extends Error {
  override readonly name = 'PowerCut';
}

export function* trafficLight(): Generator<Light, void, unknown> {
  let lastLight: Light = 'amber';
  while (true) {
    let powerIsOut = false;
    if (lastLight === 'amber' || lastLight === 'flashing amber') {
      try {
        yield 'red';
        lastLight = 'red';
      } catch (error) {
        if (error instanceof PowerCut) {
          powerIsOut = true;
        } else {
          throw error;
        }
      }
    } else if (lastLight === 'red') {
      try {
        yield 'green';
        lastLight = 'green';
      } catch (error) {
        if (error instanceof PowerCut) {
          powerIsOut = true;
        } else {
          throw error;
        }
      }
    } else {
      try {
        yield 'amber';
        lastLight = 'amber';
      } catch (error) {
        if (error instanceof PowerCut) {
          powerIsOut = true;
        } else {
          throw error;
        }
      }
    }
    while (powerIsOut) {
      try {
        yield 'flashing amber';
        powerIsOut = false;
        lastLight = 'flashing amber';
      } catch (error) {
        if (!(error instanceof PowerCut)) {
          throw error;
        }
      }
    }
  }
}
