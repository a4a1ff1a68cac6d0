import * as object from './looks/object';
import * as promise from './looks/promise';
import * as star from './looks/star';
import * as yields from './looks/yield';
import type { LocatedError } from './located-error';

/** The first that knows the mistake speaks: the more exact ones come first. */
const LOOKS: readonly ((error: LocatedError) => string | undefined)[] = [
  star.arrayForGenerator,
  promise.awaitMissing,
  star.starMissingAfterAsync,
  promise.asyncTooMany,
  promise.asyncMissing,
  promise.forAwaitMissing,
  star.starTooMany,
  star.starMissing,
  star.resultMissing,
  yields.returnForYield,
  yields.yieldsNothing,
  object.callMissing,
  yields.yieldsAll,
  yields.yieldsEach,
  yields.sentMayBeMissing,
  object.disposeMissing,
  object.resultForValue,
  object.isNoArray,
  object.checkFirst,
  object.bigintMissing,
  object.noRoomForState,
  object.maybeUndefined,
  yields.parenthesesMissing,
];

/** Where to look for the cause of an error, if a mistake that learners make often explains it. */
export function lookFor(error: LocatedError): string | undefined {
  for (const look of LOOKS) {
    const text = look(error);
    if (text !== undefined) return text;
  }
  return undefined;
}
