/** A function from any number of iterables to one iterator that yields the values of each in turn. */
export interface Join {
  /** How a message names a call of it: `chain(...sources)`. */
  readonly name: string;
  /** Calls the function under test. */
  readonly lazy: (...sources: Iterable<unknown>[]) => Iterator<unknown>;
}

/**
 * Makes a subject for laws about what joins sources.
 *
 * @param subject the function under test, and what a message calls it
 * @example expect(join({ name: 'chain(...sources)', lazy: chain })).toObey(yieldsEachInTurn);
 */
export function join(subject: Join): Join {
  return subject;
}
