import { type Arbitrary, array, constant, constantFrom, oneof, record, tuple } from 'fast-check';
import { leavingCall } from '../calls/any-call';
import { type Call, next, nextWith, throwWith } from '../calls/call';
import type { Turn } from './judged-by';
import type { TwoWay } from './two-way';

/** A call after which the body continues, which is its purpose. */
function handledCall(subject: TwoWay): Arbitrary<Call> {
  const { catches = [] } = subject;
  if (catches.length === 0) return sendingCall(subject);
  return oneof(
    { arbitrary: sendingCall(subject), weight: 2 },
    { arbitrary: constantFrom(...catches.map(throwWith)), weight: 1 },
  );
}

function sendingCall({ sends }: TwoWay): Arbitrary<Call> {
  return sends?.map(nextWith) ?? constant(next);
}

/** Calls after which the body continues, on one object; the first one starts it. */
export function goingOn(subject: TwoWay): Arbitrary<readonly Turn[]> {
  const more = array(handledCall(subject), { maxLength: 24, size: 'max' });
  return tuple(sendingCall(subject), more).map(([start, rest]) => [start, ...rest].map(byA));
}

/** Calls until the body ends by itself, and some more. It ends at a `next()` that sends nothing. */
export function endedByItself(subject: TwoWay): Arbitrary<readonly Turn[]> {
  const handled = handledCall(subject);
  const bringingNothing = constantFrom(next, nextWith(undefined));
  return tuple(
    array(handled, { maxLength: 6 }),
    bringingNothing,
    array(oneof(bringingNothing, handled), { minLength: 1, maxLength: 4 }),
  ).map(([before, end, after]) => [...before, end, ...after].map(byA));
}

/** Calls of every kind on one object, before its start, while it runs and after its end. */
export function leaving(subject: TwoWay): Arbitrary<readonly Turn[]> {
  const handled = handledCall(subject);
  const leave = leavingCall(subject.isVoid);
  const after = oneof(handled, leave);
  return tuple(array(handled, { maxLength: 7 }), leave, array(after, { maxLength: 4 })).map(
    ([before, left, rest]) => [...before, left, ...rest].map(byA),
  );
}

/** Calls on several objects in turn. */
export function takingTurns(subject: TwoWay): Arbitrary<readonly Turn[]> {
  const call = oneof(
    { arbitrary: handledCall(subject), weight: 6 },
    { arbitrary: constant(next), weight: 1 },
    { arbitrary: leavingCall(subject.isVoid), weight: 1 },
  );
  return array(record({ who: constantFrom('a', 'b', 'c'), call }), { minLength: 2, maxLength: 14 });
}

function byA(call: Call): Turn {
  return { who: 'a', call };
}
