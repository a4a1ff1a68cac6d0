import {
  type Arbitrary,
  array,
  boolean,
  constant,
  constantFrom,
  nat,
  oneof,
  record,
} from 'fast-check';
import { boundedCall } from '../calls/any-call';
import { type Call, next, nextWith, returnWith, throwWith } from '../calls/call';
import { anyError, anyValue } from '../cases/values';

/** The two objects that a scene may play with. */
export type Who = 'a' | 'b';

/** What `onCount` does at one number: it fails, or it calls an object, perhaps the one that is executing. */
export type Deed =
  | { readonly fails: unknown }
  | { readonly calls: Call; readonly who: Who; readonly catches: boolean };

/** Calls from outside, and what the body does in the meantime. */
export interface Scene {
  readonly from: number;
  /** What each object's `onCount` does: an entry for each number, in the order in which they are counted. */
  readonly deeds: Readonly<Record<Who, readonly (readonly Deed[])[]>>;
  readonly script: readonly { readonly who: Who; readonly call: Call }[];
}

const nobody: readonly (readonly Deed[])[] = [];
const from = nat({ max: 4 });

const anyOfThree: Arbitrary<Call> = oneof(
  constant(next),
  anyValue.map(returnWith),
  anyError.map(throwWith),
);

const nextMostly: Arbitrary<Call> = oneof(
  { arbitrary: constant(next), weight: 6 },
  { arbitrary: anyOfThree, weight: 1 },
);

/** Any calls on one object whose body does nothing but count. */
export const callsFromOutside: Arbitrary<Scene> = record({
  from,
  deeds: constant({ a: nobody, b: nobody }),
  script: array(
    record({
      who: constant<Who>('a'),
      call: oneof(
        { arbitrary: anyOfThree, weight: 1 },
        { arbitrary: anyValue.map(nextWith), weight: 1 },
        { arbitrary: boundedCall, weight: 2 },
      ),
    }),
    { minLength: 1, maxLength: 7 },
  ),
});

/** One object whose body fails or calls it, at any number. */
export const bodiesThatInterfere: Arbitrary<Scene> = record({
  from,
  deeds: record({ a: deedsOn('a'), b: constant(nobody) }),
  script: array(record({ who: constant<Who>('a'), call: nextMostly }), {
    minLength: 1,
    maxLength: 6,
  }),
});

/** Two objects, called in turn, each of which may call the other from inside. */
export const twoAtOnce: Arbitrary<Scene> = record({
  from,
  deeds: record({ a: deedsOn('a', 'b'), b: deedsOn('b', 'a') }),
  script: array(record({ who: constantFrom<Who>('a', 'b'), call: nextMostly }), {
    minLength: 2,
    maxLength: 8,
  }),
});

function deedsOn(...whom: readonly Who[]): Arbitrary<readonly (readonly Deed[])[]> {
  const deed: Arbitrary<Deed> = oneof(
    record({ calls: anyOfThree, who: constantFrom(...whom), catches: boolean() }),
    record({ fails: anyError }),
  );
  return array(array(deed, { maxLength: 2 }), { maxLength: 4 });
}
