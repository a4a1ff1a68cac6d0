import { setImmediate, setTimeout } from 'node:timers/promises';

/** The state of a promise. */
export interface Settled {
  readonly kind: 'resolves with' | 'rejects with' | 'never settles';
  readonly value?: unknown;
}

/** How many turns of the event loop a runner may need for a few steps, even if it waits for a timer between two steps. */
const TURNS = 40;
/** The first turns are quick ones. */
const QUICK_TURNS = 15;

/** The state of a run's promise when everything that can run has run. A promise that never settles must not hang a law. */
export async function settled(running: unknown): Promise<Settled> {
  let end: Settled | undefined;
  Promise.resolve(running).then(
    (value) => (end = { kind: 'resolves with', value }),
    (value: unknown) => (end = { kind: 'rejects with', value }),
  );
  for (let turn = 0; end === undefined && turn < TURNS; turn += 1) {
    await (turn < QUICK_TURNS ? setImmediate() : setTimeout(0));
  }
  return end ?? { kind: 'never settles' };
}
