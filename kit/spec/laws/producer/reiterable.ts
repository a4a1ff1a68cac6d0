import type { Given } from '../cases/argument';

/** An iterable that makes a new iterator for each loop, and its values. */
export interface Reiterable<Args> {
  /** How a message names it: `new Range(start, end, step)`. */
  readonly name: string;
  /** Makes the iterable under test. */
  readonly make: (args: Args) => Iterable<unknown>;
  /** The array of all values that each of its iterators must give. */
  readonly eager: (args: Args) => readonly unknown[];
  /** Where its arguments come from. */
  readonly given: Given<Args>;
}

/** Whatever its arguments are. */
// eslint-disable-next-line @typescript-eslint/no-explicit-any -- only a subject itself knows its arguments
export type AnyReiterable = Reiterable<any>;

/**
 * Makes a subject for laws about iterables that every loop can go through again.
 *
 * @param subject how to make the iterable, and its twin
 * @example
 * const ranges = reiterable({
 *   name: 'new Range(start, end, step)',
 *   make: ({ bounds }) => new Range(...bounds),
 *   eager: ({ bounds }) => numbersOf(bounds),
 *   given: { bounds: anyBounds },
 * });
 * expect(ranges).toObey(givesEachLoopItsPlace);
 */
export function reiterable<Args>(subject: Reiterable<Args>): AnyReiterable {
  return subject;
}
