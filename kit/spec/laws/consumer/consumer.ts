/** A function from an iterable of numbers to one number, and the answer that it must give. */
export interface Consumer {
  /** How a message names a call of it: `mean(numbers)`. */
  readonly name: string;
  /** Calls the function under test. */
  readonly consume: (numbers: Iterable<number>) => number;
  /** The eager twin: the answer, computed from an array of all numbers. */
  readonly eager: (numbers: readonly number[]) => number;
  /** After how many numbers the answer is known; `Infinity` if only the end shows it. */
  readonly knownAfter: (numbers: readonly number[]) => number;
  /** How far an answer may be from the twin's, as a share of the largest number. Default: not at all. */
  readonly within?: number;
  /** Whether its numbers may be infinite. Default: no. */
  readonly takesInfinity?: boolean;
}

/**
 * Makes a subject for laws about consumers.
 *
 * @param subject the function under test, its twin, and what a message calls it
 * @example
 * const means = consumer({
 *   name: 'mean(numbers)',
 *   consume: mean,
 *   eager: (numbers) => sum(numbers) / numbers.length,
 *   knownAfter: () => Infinity,
 * });
 * expect(means).toObey(answersForAnySource);
 */
export function consumer(subject: Consumer): Consumer {
  return subject;
}
