import { type Arbitrary, array, constant, nat, oneof, tuple } from 'fast-check';
import { show, showError } from '../matchers/show';
import { type Outcome, outcomeOf, resultIn } from './outcome';
import { anyError, anyValue } from './values';

/** One thing that a consumer does with an iterator. */
export interface Call {
  /** As a message shows it; `$` stands for the iterator's name. */
  readonly text: string;
  /** Whether it calls `throw()`, which not every iterator has. */
  readonly needsThrow?: boolean;
  on(iterator: IterableIterator<unknown>): Outcome;
}

/** Far more than any source has, so that an answer without an end does not hang a loop. */
const LONGEST_LOOP = 50_000;

export const next: Call = call('$.next()', (iterator) => resultIn(iterator.next()));

/** `next(value)`. */
export const nextWith = (value: unknown): Call =>
  call(`$.next(${show(value)})`, (iterator) =>
    resultIn((iterator as Iterator<unknown, unknown, unknown>).next(value)),
  );

/** `return(value)`. What a stage answers next to `done: true` is no part of its lesson: this is for two-way laws. */
export const returnWith = (value: unknown): Call =>
  call(`$.return(${show(value)})`, (iterator) => resultIn(iterator.return!(value)));

/** `throw(error)`, after which that very error must come out: for two-way laws. */
export const throwWith = (error: unknown): Call =>
  call(`$.throw(${showError(error)})`, (iterator) => resultIn(iterator.throw!(error)));

const returnNothing: Call = call('$.return()', (iterator) => resultIn(iterator.return!()));

/** `throw()`, after which some error must come out: `yield*` over an array replaces it by a TypeError. */
const leaveByThrow = anyError.map((error) => ({
  ...call(`$.throw(${showError(error)})`, (iterator) => {
    const outcome = outcomeOf(() => resultIn(iterator.throw!(error)));
    return outcome.kind === 'threw' ? { kind: 'threw anything' } : outcome;
  }),
  needsThrow: true,
}));

const askForIterator = constant(
  call('$[Symbol.iterator]() is $', (iterator) => ({
    kind: 'answer',
    answer: iterator[Symbol.iterator]() === iterator,
  })),
);

const breakAfter = nat({ max: 2 }).map((more) =>
  call(`for…of $, break at value ${more + 1}`, (iterator) => ({
    kind: 'values',
    values: loop(iterator, more + 1),
  })),
);

const loopThatFails = anyError.map((error) =>
  call(`for…of $, throw ${showError(error)}`, (iterator) => {
    const values: unknown[] = [];
    for (const value of iterator) {
      values.push(value);
      throw error;
    }
    return { kind: 'values', values };
  }),
);

const loopThatReturns = constant(
  call('for…of $, return', (iterator) => ({ kind: 'values', values: [firstOf(iterator)] })),
);

const destructure = constant(
  call('const [first, second] = $', (iterator) => {
    const [first, second] = iterator;
    return { kind: 'values', values: [first, second] };
  }),
);

const delegate = constant(
  call('yield* $, left after one value', (iterator) => {
    const outer = (function* () {
      yield* iterator;
    })();
    const { value, done } = outer.next();
    outer.return(undefined);
    return { kind: 'values', values: done === true ? [] : [value] };
  }),
);

/** A loop to the end, as spread and `Array.from` run it. */
export const drain: Call = call('[...$]', (iterator) => ({
  kind: 'values',
  values: loop(iterator, LONGEST_LOOP),
}));

const loopsAndPatterns: Arbitrary<Call> = oneof(
  { withCrossShrink: true },
  { arbitrary: breakAfter, weight: 2 },
  { arbitrary: loopThatFails, weight: 1 },
  { arbitrary: loopThatReturns, weight: 1 },
  { arbitrary: destructure, weight: 1 },
  { arbitrary: delegate, weight: 1 },
);

const loopOrIdentity: Arbitrary<Call> = oneof(
  { withCrossShrink: true },
  { arbitrary: loopsAndPatterns, weight: 6 },
  { arbitrary: askForIterator, weight: 1 },
);

/**
 * Calls that leave an iterator early, with any error: for two-way laws.
 *
 * @param isVoid whether `return()` is called without a value, and not with any
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

/** What can be done to any generator object whose body catches nothing: the very error of `throw()` must come out. */
export const generatorCall: Arbitrary<Call> = oneof(
  { withCrossShrink: true },
  { arbitrary: constant(next), weight: 8 },
  { arbitrary: constant(returnNothing), weight: 2 },
  { arbitrary: anyError.map(throwWith), weight: 3 },
  { arbitrary: loopOrIdentity, weight: 5 },
  { arbitrary: constant(drain), weight: 2 },
);

const detachedNext = call('const { next } = $; next()', (iterator) => {
  // eslint-disable-next-line @typescript-eslint/unbound-method -- that it works unbound is what is tested
  const { next: detached } = iterator;
  return resultIn(detached());
});

/** What can be done to an iterator that is written by hand, without `throw()`, and whose `next()` needs no `this`. */
export const handBuiltCall: Arbitrary<Call> = oneof(
  { withCrossShrink: true },
  { arbitrary: constant(next), weight: 6 },
  { arbitrary: constant(detachedNext), weight: 2 },
  { arbitrary: constant(returnNothing), weight: 3 },
  { arbitrary: loopOrIdentity, weight: 5 },
  { arbitrary: constant(drain), weight: 2 },
);

/** What asks an iterable for its own iterator. */
export const loopCall: Arbitrary<Call> = oneof(
  { withCrossShrink: true },
  { arbitrary: loopsAndPatterns, weight: 5 },
  { arbitrary: constant(drain), weight: 2 },
);

/**
 * What a consumer does, call by call. A few next() calls come first, so that many an object is paused at a `yield` when
 * something else is done to it. Most scripts continue after the end.
 */
export const scripts = (of: Arbitrary<Call>): Arbitrary<readonly Call[]> =>
  tuple(nat({ max: 3 }), array(of, { minLength: 1, maxLength: 7 })).map(([first, calls]) => [
    ...Array.from({ length: first }, () => next),
    ...calls,
  ]);

function call(text: string, on: (iterator: IterableIterator<unknown>) => Outcome): Call {
  return { text, on: (iterator) => outcomeOf(() => on(iterator)) };
}

function loop(iterable: Iterable<unknown>, limit: number): unknown[] {
  const values: unknown[] = [];
  for (const value of iterable) {
    values.push(value);
    if (values.length === limit) break;
  }
  return values;
}

function firstOf(iterable: Iterable<unknown>): unknown {
  for (const value of iterable) return value;
  return 'no value';
}
