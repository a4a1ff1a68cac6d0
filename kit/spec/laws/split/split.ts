/** A function that gives one source several readers. */
export interface Split {
  /** How a message names a call of it: `tee(source, count)`. */
  readonly name: string;
  /** Calls the function under test. */
  readonly lazy: (source: Iterable<unknown>, count: number) => readonly Iterator<unknown>[];
}

/**
 * Makes a subject for laws about what splits a source.
 *
 * @param subject the function under test, and what a message calls it
 * @example expect(split({ name: 'tee(source, count)', lazy: tee })).toObey(pullsEachValueOnce);
 */
export function split(subject: Split): Split {
  return subject;
}
