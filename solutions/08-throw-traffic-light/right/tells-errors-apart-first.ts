/** Defensive: a guard says what a power cut is, and `finally` turns the lamp off. */
export type Light = 'red' | 'green' | 'amber' | 'flashing amber';

export class PowerCut extends Error {
  override readonly name = 'PowerCut';
}

const isPowerCut = (error: unknown): error is PowerCut =>
  typeof error === 'object' && error !== null && error instanceof PowerCut;

export function* trafficLight(): Generator<Light, void, unknown> {
  const lamp: { shows: Light | 'nothing' } = { shows: 'nothing' };
  let position = 0;
  const round = ['red', 'green', 'amber'] as const;
  try {
    for (;;) {
      lamp.shows = position < 0 ? 'flashing amber' : round[position % round.length]!;
      try {
        yield lamp.shows;
        position += 1;
      } catch (error: unknown) {
        if (!isPowerCut(error)) throw error;
        position = -1;
      }
    }
  } finally {
    lamp.shows = 'nothing';
  }
}
