import type { Arbitrary } from 'fast-check';
import type { Given } from '../cases/argument';

/** A function from an iterable to an iterator, and the values that it must yield. */
export interface Stage<Args> {
  /** How a message names a call of it: `map(source, f)`. */
  readonly name: string;
  /** Calls the function under test. */
  readonly lazy: (source: Iterable<unknown>, args: Args) => Iterator<unknown>;
  /** The eager twin: the array of all values that it must yield. */
  readonly eager: (values: readonly unknown[], args: Args) => readonly unknown[];
  /** Where its other arguments come from. */
  readonly given: Given<Args>;
  /** What its sources hold. Default: values of every type. */
  readonly takes?: Arbitrary<readonly unknown[]>;
  /**
   * How many values of the source its first `count` values need. Default: as many as the eager twin needs to make the same
   * values.
   */
  readonly pullsFor?: (count: number, values: readonly unknown[], args: Args) => number;
  /**
   * How many values of the source it must take before it knows that it is over; `Infinity` if only the end of the source
   * shows it. Default: `Infinity`.
   */
  readonly pullsToEnd?: (values: readonly unknown[], args: Args) => number;
  /** Whether its source must stay open until something is asked for after the last value. Default: no. */
  readonly closesWhenAsked?: boolean;
}

/** Whatever its arguments are: what laws about stages judge. */
// eslint-disable-next-line @typescript-eslint/no-explicit-any -- only a stage itself knows its arguments
export type AnyStage = Stage<any>;

/**
 * Makes a subject for laws about stages.
 *
 * @param subject the function under test, its twin, and what a message calls it
 * @example
 * const mapped = stage({
 *   name: 'map(source, f)',
 *   lazy: (source, { f }) => map(source, f),
 *   eager: (values, { f }) => values.map((value, index) => f(value, index)),
 *   given: { f: anyMapper },
 * });
 *
 * it('map() closes whatever source it is given, however it is left', () => {
 *   expect(mapped).toObey(closesItsSource);
 * });
 */
export function stage<Args>(subject: Stage<Args>): AnyStage {
  return subject;
}
