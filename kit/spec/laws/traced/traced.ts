import type { Arbitrary } from 'fast-check';
import type { Given } from '../cases/argument';
import type { Call } from '../calls/call';

/** A value that comes out between two events of a {@link Trace}. */
export interface Yielded {
  readonly yields: unknown;
}

/** What happens in a run to the end, in order: an event, by its name, or a value that comes out. */
export type Trace = readonly (string | Yielded)[];

/** An iterator that notes what it does, so that a law can judge which of its lines ran, and when. */
export interface Traced<Args> {
  /** How a message names a call of it: `countUpTo(max, log)`. */
  readonly name: string;
  /** Calls the function under test. It must pass every event to `note` and ignore the answer. */
  readonly lazy: (args: Args, note: (event: string) => unknown) => Iterator<unknown>;
  /** What must happen in a run to the end, except the clean-up. */
  readonly trace: (args: Args) => Trace;
  /** The event that must be the last one, once, whatever ends it: `cleanup`. */
  readonly cleanup: string;
  /** Where its arguments come from. */
  readonly given: Given<Args>;
  /** What is done to it. Default: anything; after `throw()`, some error must come out. */
  readonly calls?: Arbitrary<Call>;
}

/** Whatever its arguments are: what laws about traces judge. */
// eslint-disable-next-line @typescript-eslint/no-explicit-any -- only a subject itself knows its arguments
export type AnyTraced = Traced<any>;

/**
 * Makes a subject for laws about traces.
 *
 * @param subject the function under test, its twin, and what a message calls it
 * @example
 * const counting = traced({
 *   name: 'countUpTo(max, log)',
 *   lazy: ({ max }, note) => countUpTo(max, note),
 *   trace: ({ max }) => eventsOf(max),
 *   cleanup: 'cleanup',
 *   given: { max: anyCount },
 * });
 * expect(counting).toObey(runsStepByStep);
 */
export function traced<Args>(subject: Traced<Args>): AnyTraced {
  return subject;
}

/**
 * A value that comes out, as a part of a trace.
 *
 * @param value what comes out
 * @example ['start', yields(1), 'after the first', yields(2)];
 */
export function yields(value: unknown): Yielded {
  return { yields: value };
}
