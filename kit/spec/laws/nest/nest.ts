/** A function from levels inside levels to one iterator that yields all their values. */
export interface Nest {
  /** How a message names a call of it: `flatten(nested)`. */
  readonly name: string;
  /** Calls the function under test. Every iterable is a level, except strings, which are values. */
  readonly lazy: (outermost: Iterable<unknown>) => Iterator<unknown>;
  /** What it returns at its end, computed from how many values it has yielded. */
  readonly returns: (count: number) => unknown;
}

/**
 * Makes a subject for laws about levels inside levels.
 *
 * @param subject the function under test, and what a message calls it
 * @example
 * const flattened = nest({ name: 'flatten(nested)', lazy: flatten, returns: (count) => count });
 * expect(flattened).toObey(closesEveryLevel);
 */
export function nest(subject: Nest): Nest {
  return subject;
}
