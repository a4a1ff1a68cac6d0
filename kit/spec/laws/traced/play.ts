import { type Arguments, made } from '../cases/argument';
import type { Call } from '../calls/call';
import { EagerTwin } from '../eager-twin';
import type { Outcome } from '../outcome';
import { drawTranscript, type Step } from '../transcript';
import type { AnyTraced, Trace } from './traced';

/** One object under test, its notes, and the expected outcome. */
export interface Pair {
  readonly iterator: IterableIterator<unknown>;
  readonly twin: EagerTwin;
  /** Every event of a run to the end, except the clean-up. */
  readonly events: readonly string[];
  /** What was noted so far. */
  readonly noted: readonly string[];
  readonly cleanup: string;
}

/** The event that throws while it is noted, by its index or as the clean-up, and what it throws. */
export interface Failure {
  readonly index: number | 'cleanup';
  readonly error: unknown;
}

/** One call, and what both sides did in it. */
export interface Moment {
  readonly text: string;
  readonly expected: Side;
  readonly received: Side;
  /** Whether every other event is over: it may clean up from then on. */
  readonly isThrough: boolean;
}

interface Side {
  readonly outcome: Outcome;
  /** What this call noted, except the clean-up. */
  readonly steps: readonly string[];
  /** How often it has cleaned up so far. */
  readonly cleanups: number;
}

/** If an answer notes this many events more than a whole run has, it would never stop. */
const PATIENCE = 1_000;

/** Starts the code under test and its twin. An error of the call itself is not caught. */
export function pairOf(subject: AnyTraced, args: Arguments<unknown>, failure?: Failure): Pair {
  const trace = subject.trace(made(args));
  const events = trace.filter((step) => typeof step === 'string');
  const noted: string[] = [];
  let steps = 0;
  const iterator = subject.lazy(made(args), (event) => {
    noted.push(event);
    if (noted.length > events.length + PATIENCE) {
      throw new Error(`it continues after everything has happened: "${event}" again and again`);
    }
    if (event !== subject.cleanup) steps += 1;
    const index = event === subject.cleanup ? 'cleanup' : steps - 1;
    if (failure?.index === index) throw failure.error;
    // Like push(): a listener may return something.
    return noted.length;
  });
  return {
    iterator: iterator as IterableIterator<unknown>,
    twin: twinOf(trace, failure),
    events,
    noted,
    cleanup: subject.cleanup,
  };
}

/** A twin whose pulls are the events that must have happened and whose closes are the clean-up. */
function twinOf(trace: Trace, failure: Failure | undefined): EagerTwin {
  const values: unknown[] = [];
  const eventsBefore: number[] = [];
  let events = 0;
  for (const step of trace) {
    if (typeof step === 'string') {
      events += 1;
      continue;
    }
    values.push(step.yields);
    eventsBefore.push(events);
  }
  const pullsFor = (count: number): number => eventsBefore[count - 1]!;
  if (failure === undefined || failure.index === 'cleanup' || failure.index >= events) {
    const closeFailure = failure?.index === 'cleanup' ? failure : undefined;
    return new EagerTwin(values, {
      pullsFor,
      pullsToEnd: events,
      leavesSource: true,
      closeFailure,
    });
  }
  const { index } = failure;
  return new EagerTwin(
    values.filter((_, at) => eventsBefore[at]! <= index),
    { pullsFor, pullsToEnd: index + 1, leavesSource: true, failure },
  );
}

/** Makes a call of both sides. */
export function moment(pair: Pair, call: Call, name = 'a'): Moment {
  const { iterator, twin, events, noted, cleanup } = pair;
  const [pulled, seen] = [twin.pulls, noted.length];
  const expected = call.on(twin as IterableIterator<unknown>);
  const received = call.on(iterator);
  return {
    text: call.text.replaceAll('$', name),
    expected: {
      outcome: expected,
      steps: events.slice(pulled, twin.pulls),
      cleanups: twin.closes,
    },
    received: {
      outcome: received,
      steps: noted.slice(seen).filter((event) => event !== cleanup),
      cleanups: noted.filter((event) => event === cleanup).length,
    },
    isThrough: twin.pulls === events.length,
  };
}

/** The part of a message that depends on the case: the call, its arguments, and the script up to the first difference. */
export function whatHappened(
  subject: AnyTraced,
  args: readonly string[],
  steps: readonly Step[],
): string {
  return [
    `the smallest case in which \`${subject.name}\` went wrong`,
    ...args,
    drawTranscript(steps),
  ].join('\n');
}
