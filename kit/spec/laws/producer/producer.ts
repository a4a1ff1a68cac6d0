import type { Arbitrary } from 'fast-check';
import type { Given } from '../cases/argument';
import type { Call } from '../calls/call';

/** A function that makes an iterator from its arguments alone, and the values that it must yield. */
export interface Producer<Args> {
  /** How a message names a call of it: `getNumbersGenerator(n)`. */
  readonly name: string;
  /** Calls the function under test. */
  readonly lazy: (args: Args) => Iterator<unknown>;
  /** The eager twin: the array of all values that it must yield; of an endless producer, its first thousand. */
  readonly eager: (args: Args) => readonly unknown[];
  /** Where its arguments come from. */
  readonly given: Given<Args>;
  /** Whether it never ends. No law runs to the end of such a producer. Default: no. */
  readonly endless?: boolean;
  /** What is done to it. Default: anything; after `throw()`, some error must come out. */
  readonly calls?: Arbitrary<Call>;
}

/** Whatever its arguments are: what laws about producers judge. */
// eslint-disable-next-line @typescript-eslint/no-explicit-any -- only a producer itself knows its arguments
export type AnyProducer = Producer<any>;

/**
 * Makes a subject for laws about producers.
 *
 * @param subject the function under test, its twin, and what a message calls it
 * @example
 * const counted = producer({
 *   name: 'countUpTo(max)',
 *   lazy: ({ max }) => countUpTo(max),
 *   eager: ({ max }) => Array.from({ length: max }, (_, index) => index + 1),
 *   given: { max: anyCount },
 * });
 * expect(counted).toObey(countsAsItsEagerTwin);
 */
export function producer<Args>(subject: Producer<Args>): AnyProducer {
  return subject;
}
