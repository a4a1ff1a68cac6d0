/** A coroutine as a runner gets it: it yields promises and is sent what they bring. */
export type Coroutine = Generator<Promise<unknown>, unknown, unknown>;

/** What drives a coroutine to its end. */
export interface Runner {
  /** How a message names a call of it: `run(coroutine)`. */
  readonly name: string;
  /** Calls the function under test. */
  run(coroutine: Coroutine): Promise<unknown>;
}

/**
 * Makes a subject for laws about runners.
 *
 * @param subject the function under test, and what a message calls it
 * @example await expect(runner({ name: 'run(coroutine)', run })).toObey(keepsRunsApart);
 */
export function runner(subject: Runner): Runner {
  return subject;
}

/** Something that a coroutine saw, or its result. */
export interface Seen {
  readonly text: string;
  readonly kind:
    | 'brings'
    | 'throws'
    | 'continues too early'
    | 'resolves with'
    | 'rejects with'
    | 'never settles';
  readonly value?: unknown;
}
