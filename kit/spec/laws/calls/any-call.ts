import { type Arbitrary, array, constant, nat, oneof, tuple } from 'fast-check';
import { anyError, anyValue } from '../cases/values';
import {
  type Call,
  detachedNext,
  leaveByThrow,
  next,
  nextWith,
  returnNothing,
  returnWith,
  throwWith,
} from './call';
import { drain, loopOrIdentity, loopsAndPatterns } from './loops';

/**
 * Calls that leave an iterator early, with any error: for two-way laws.
 *
 * @param isVoid whether `return()` is always called without a value
 */
export function leavingCall(isVoid = false): Arbitrary<Call> {
  return oneof(
    { withCrossShrink: true },
    isVoid ? constant(returnNothing) : anyValue.map(returnWith),
    anyError.map(throwWith),
    loopOrIdentity,
  );
}

/** Calls that leave an iterator early, or ask it for more. None of them runs to the end of an endless one. */
export const boundedCall: Arbitrary<Call> = oneof(
  { withCrossShrink: true },
  { arbitrary: constant(next), weight: 8 },
  { arbitrary: anyValue.map(nextWith), weight: 2 },
  { arbitrary: constant(returnNothing), weight: 2 },
  { arbitrary: leaveByThrow, weight: 3 },
  { arbitrary: loopOrIdentity, weight: 5 },
);

/** Every {@link boundedCall}, or a loop to the end. */
export const anyCall: Arbitrary<Call> = oneof(
  { withCrossShrink: true },
  { arbitrary: boundedCall, weight: 6 },
  { arbitrary: constant(drain), weight: 1 },
);

/** What can be done to any generator object whose body catches nothing: the error of `throw()` itself must come out. */
export const generatorCall: Arbitrary<Call> = oneof(
  { withCrossShrink: true },
  { arbitrary: constant(next), weight: 8 },
  { arbitrary: constant(returnNothing), weight: 2 },
  { arbitrary: anyError.map(throwWith), weight: 3 },
  { arbitrary: loopOrIdentity, weight: 5 },
  { arbitrary: constant(drain), weight: 2 },
);

/** What can be done to a hand-written iterator that has no `throw()` and whose `next()` needs no `this`. */
export const handBuiltCall: Arbitrary<Call> = oneof(
  { withCrossShrink: true },
  { arbitrary: constant(next), weight: 6 },
  { arbitrary: constant(detachedNext), weight: 2 },
  { arbitrary: constant(returnNothing), weight: 3 },
  { arbitrary: loopOrIdentity, weight: 5 },
  { arbitrary: constant(drain), weight: 2 },
);

/** Calls that ask an iterable for its own iterator. */
export const loopCall: Arbitrary<Call> = oneof(
  { withCrossShrink: true },
  { arbitrary: loopsAndPatterns, weight: 5 },
  { arbitrary: constant(drain), weight: 2 },
);

/**
 * What a consumer does, call by call. A few next() calls come first, so that many objects are paused at a `yield` when
 * another call comes. Most scripts continue after the end.
 */
export const scripts = (of: Arbitrary<Call>): Arbitrary<readonly Call[]> =>
  tuple(nat({ max: 3 }), array(of, { minLength: 1, maxLength: 7 })).map(([first, calls]) => [
    ...Array.from({ length: first }, () => next),
    ...calls,
  ]);
