import { type Arguments, describeArguments, made } from '../cases/argument';
import type { Call } from '../calls/call';
import { EagerTwin } from '../eager-twin';
import { type Outcome, sameOutcome, sameValue, showOutcome } from '../outcome';
import { showError } from '../../matchers/show';
import type { OpenSource, Source } from '../cases/sources';
import { drawTranscript, type Step } from '../transcript';
import type { Stage } from './stage';

/** One stage on one source, with its eager twin. */
export interface Pair {
  readonly iterator: IterableIterator<unknown>;
  readonly twin: EagerTwin;
  readonly source: OpenSource;
}

/** One call, and the state of both sides after it. It must be read before the next call. */
export interface Moment {
  readonly text: string;
  readonly expected: Outcome;
  readonly received: Outcome;
  readonly twin: EagerTwin;
  readonly log: OpenSource['log'];
}

/** What a law sees of a {@link Moment}. */
export type View = (moment: Moment) => Omit<Step, 'text'>;

/** Something that fails while a stage runs: its source, when it hands out a value or is closed, or one of its functions. */
export interface Fault {
  readonly place: 'source' | 'closing' | 'function';
  /** Which value of the source it fails at; closing fails at any. */
  readonly index: number;
  readonly error: unknown;
}

/** Starts a stage and its twin. An error of the call itself is not caught, because nothing could be judged. */
export function pairOf<Args>(
  stage: Stage<Args>,
  source: Source,
  args: Arguments<Args>,
  fault?: Fault,
): Pair {
  const open = source.open({
    failure: fault?.place === 'source' ? fault : undefined,
    closeFailure: fault?.place === 'closing' ? fault : undefined,
  });
  const given = fault?.place === 'function' ? failing(made(args), fault) : made(args);
  return {
    source: open,
    iterator: stage.lazy(open.iterable, given) as IterableIterator<unknown>,
    twin: twinOf(stage, source, args, fault),
  };
}

function twinOf<Args>(
  stage: Stage<Args>,
  { values }: Source,
  args: Arguments<Args>,
  fault: Fault | undefined,
): EagerTwin {
  const outputs = stage.eager(values, made(args));
  const pullsFor = (count: number): number =>
    stage.pullsFor?.(count, values, made(args)) ??
    shortestBeginning(values.length, (length) => {
      const soFar = stage.eager(values.slice(0, length), made(args));
      return soFar.length >= count && sameValue(soFar[count - 1], outputs[count - 1]);
    });
  const pullsToEnd = Math.min(
    stage.pullsToEnd?.(values, made(args)) ?? Infinity,
    values.length + 1,
  );
  if (fault === undefined || !strikes(fault, pullsToEnd, values.length, made(args))) {
    return new EagerTwin(outputs, {
      pullsFor,
      pullsToEnd,
      sourceLength: values.length,
      leavesSource: pullsToEnd > 0 && pullsToEnd <= values.length,
      closesWhenAsked: stage.closesWhenAsked,
      closeFailure: fault?.place === 'closing' ? fault : undefined,
    });
  }
  return new EagerTwin(
    outputs.filter((_, index) => pullsFor(index + 1) <= fault.index),
    {
      pullsFor,
      pullsToEnd: fault.index + 1,
      sourceLength: values.length,
      failure: fault,
      leavesSource: fault.place === 'function',
    },
  );
}

/** The smallest length for which something holds. It must hold for all greater lengths, too. */
function shortestBeginning(longest: number, isEnough: (length: number) => boolean): number {
  let [tooShort, enough] = [-1, longest];
  while (enough - tooShort > 1) {
    const middle = Math.floor((tooShort + enough) / 2);
    if (isEnough(middle)) enough = middle;
    else tooShort = middle;
  }
  return enough;
}

/** Whether a stage gets far enough to notice a fault at a value. */
function strikes<Args>(
  { place, index }: Fault,
  pullsToEnd: number,
  length: number,
  args: Args,
): boolean {
  if (place === 'closing') return false;
  if (place === 'source') return index < pullsToEnd;
  const takesFunctions = Object.values(args as object).some((each) => typeof each === 'function');
  return takesFunctions && index < Math.min(pullsToEnd, length);
}

/** The same arguments, but their functions throw when they are called for one value. */
function failing<Args>(args: Args, { index, error }: Fault): Args {
  const entries = Object.entries(args as Record<string, unknown>).map(([name, argument]) => {
    if (typeof argument !== 'function') return [name, argument] as const;
    let calls = 0;
    const fails = (...values: unknown[]): unknown => {
      calls += 1;
      if (calls > index) throw error;
      return (argument as (...values: unknown[]) => unknown)(...values);
    };
    return [name, fails] as const;
  });
  return Object.fromEntries(entries) as Args;
}

/** Makes a call of both sides. */
export function moment({ iterator, twin, source }: Pair, call: Call, name = 'a'): Moment {
  const expected = call.on(twin as IterableIterator<unknown>);
  const received = call.on(iterator);
  return {
    text: call.text.replaceAll('$', name),
    expected,
    received,
    twin,
    log: source.log,
  };
}

/** A {@link Moment} as a step of a transcript: what the call answered, next to what it should have. */
export function stepOf({ text, expected, received }: Moment): Step {
  return {
    text,
    expected: showOutcome(expected),
    received: showOutcome(received),
    same: sameOutcome(expected, received),
  };
}

/** The part of a message that depends on the case: the call, its source, its arguments, and the script. */
export function whatHappened<Args>(
  stage: Stage<Args>,
  source: Source,
  args: Arguments<Args>,
  steps: readonly Step[],
  fault?: Fault,
): string {
  return [
    `the smallest case in which \`${stage.name}\` went wrong`,
    `  source: ${source.text}`,
    ...describeArguments(args),
    ...(fault === undefined ? [] : [describeFault(fault)]),
    drawTranscript(steps),
  ].join('\n');
}

function describeFault({ place, index, error }: Fault): string {
  if (place === 'closing') return `  the return() of the source throws ${showError(error)}`;
  const who = place === 'source' ? 'the next() of the source' : 'the function';
  return `  ${who} throws ${showError(error)} at the value with index ${index}`;
}
