import type { Arbitrary } from 'fast-check';
import { type Arguments, made } from '../cases/argument';
import { anyCall, boundedCall } from '../calls/any-call';
import type { Call } from '../calls/call';
import { EagerTwin } from '../eager-twin';
import { sameOutcome, showOutcome } from '../outcome';
import { drawTranscript, type Step } from '../transcript';
import type { AnyProducer } from './producer';

/** What a producer has made, with its eager twin. */
export interface Pair {
  readonly iterator: IterableIterator<unknown>;
  readonly twin: EagerTwin;
}

/** What is done to the objects of a producer. */
export function callsOf({ calls, endless = false }: AnyProducer): Arbitrary<Call> {
  return calls ?? (endless ? boundedCall : anyCall);
}

/** Calls a producer and makes its twin. An error of the call itself is not caught, because nothing could be judged. */
export function pairOf(producer: AnyProducer, args: Arguments<unknown>): Pair {
  return {
    iterator: producer.lazy(made(args)) as IterableIterator<unknown>,
    twin: new EagerTwin(producer.eager(made(args))),
  };
}

/** Makes a call of both sides and compares how it ended. */
export function stepOf({ iterator, twin }: Pair, call: Call, name: string): Step {
  const expected = call.on(twin as IterableIterator<unknown>);
  const received = call.on(iterator);
  return {
    text: call.text.replaceAll('$', name),
    expected: showOutcome(expected),
    received: showOutcome(received),
    same: sameOutcome(expected, received),
  };
}

/** The part of a message that depends on the case: the call, its arguments, and the script up to the first difference. */
export function whatHappened(
  { name }: Pick<AnyProducer, 'name'>,
  args: readonly string[],
  steps: readonly Step[],
): string {
  return [`the smallest case in which \`${name}\` went wrong`, ...args, drawTranscript(steps)].join(
    '\n',
  );
}
