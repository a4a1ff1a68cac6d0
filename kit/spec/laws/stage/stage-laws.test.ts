import '../../index';
import { anyMapper } from '../cases/functions';
import type { Law } from '../law';
import { answersAsItsEagerTwin } from './answers-as-its-eager-twin';
import { closesItsSource } from './closes-its-source';
import { handsItsArraysOver } from './hands-its-arrays-over';
import { handsOnErrors } from './hands-on-errors';
import { keepsObjectsApart } from './keeps-objects-apart';
import { pullsOnlyWhatIsNeeded } from './pulls-only-what-is-needed';
import { type AnyStage, stage } from './stage';

type Mapper = (value: unknown, index: number) => unknown;
type MapLike = (source: Iterable<unknown>, f: Mapper) => Iterator<unknown>;

const mapBy = (lazy: MapLike): AnyStage =>
  stage({
    name: 'map(source, f)',
    lazy: (source, { f }) => lazy(source, f),
    eager: (values, { f }) => values.map((value, index) => f(value, index)),
    given: { f: anyMapper },
  });

const every: Law<AnyStage>[] = [
  answersAsItsEagerTwin,
  closesItsSource,
  handsOnErrors,
  keepsObjectsApart,
  pullsOnlyWhatIsNeeded,
];

function* map(source: Iterable<unknown>, f: Mapper): Generator<unknown> {
  let index = 0;
  for (const value of source) yield f(value, index++);
}

it('a lazy map obeys all of them', () => {
  for (const law of every) expect(mapBy(map)).toObey(law);
});

it('a value taken for the end is found, in its smallest case', () => {
  const stopsAtFalsy: MapLike = function* (source, f) {
    let index = 0;
    for (const value of source) {
      if (!value) return;
      yield f(value, index++);
    }
  };

  expect(() => expect(mapBy(stopsAtFalsy)).toObey(answersAsItsEagerTwin))
    .toThrowErrorMatchingInlineSnapshot(`
    "the smallest case in which \`map(source, f)\` went wrong
      source: an iterator over [0]
      f: (value) => value
    ▸ a.next()
        expected { value: 0, done: false }
        received { value: undefined, done: true }
    Why: A generator object hands out each value once, in order, and stays completed once it has ended or was left.
    Look: the step marked ▸. Is a value treated as the end, copied, left out, or repeated?"
  `);
});

it('a pull too many is found', () => {
  const readsAhead: MapLike = function* (source, f) {
    const ahead: unknown[] = [];
    let index = 0;
    for (const value of source) {
      ahead.push(value);
      if (ahead.length > 1) yield f(ahead.shift(), index++);
    }
    if (ahead.length > 0) yield f(ahead[0], index);
  };

  expect(() => expect(mapBy(readsAhead)).toObey(pullsOnlyWhatIsNeeded))
    .toThrowErrorMatchingInlineSnapshot(`
    "the smallest case in which \`map(source, f)\` went wrong
      source: an iterator over [0]
      f: (value) => value
    ▸ a.next()
        expected 1 pull
        received 2 pulls
    Why: The next value of the source may be costly, or never come: take it only when a value is asked for.
    Look: the step marked ▸. Which \`next()\` of the source runs too early, or once too often?"
  `);
});

it('a source left open is found', () => {
  const closesNothing: MapLike = function* (source, f) {
    const iterator = source[Symbol.iterator]();
    let index = 0;
    for (let step = iterator.next(); step.done !== true; step = iterator.next()) {
      yield f(step.value, index++);
    }
  };

  expect(() => expect(mapBy(closesNothing)).toObey(closesItsSource))
    .toThrowErrorMatchingInlineSnapshot(`
    "the smallest case in which \`map(source, f)\` went wrong
      source: an iterator over [0]
      f: (value) => value
      a.next() → 0 calls
    ▸ a.return()
        expected 1 call of return() on the source
        received 0 calls
    Why: If you stop early, you must close your source once: it may hold a file or a connection open.
    Look: the step marked ▸. Use \`for…of\`, or \`try\`/\`finally\` around \`yield\`."
  `);
});

it('an error that is swallowed because it is falsy is found', () => {
  const swallows: MapLike = function* (source, f) {
    let index = 0;
    for (const value of source) {
      try {
        yield f(value, index++);
      } catch (error) {
        if (error) throw error;
      }
    }
  };

  expect(() => expect(mapBy(swallows)).toObey(handsOnErrors)).toThrowErrorMatchingInlineSnapshot(`
    "the smallest case in which \`map(source, f)\` went wrong
      source: an iterator over [0]
      f: (value) => value
      the function throws undefined at the value with index 0
    ▸ a.next()
        expected throws undefined, source closed 1 time
        received { value: undefined, done: true }, source closed 0 times
    Why: An error must reach the caller unchanged, and a source that still has values must then be closed.
    Look: the step marked ▸. A \`catch\` that keeps the error, or makes another? A missing \`finally\`?"
  `);
});

it('a variable that objects share is found', () => {
  let index = 0;
  const shares: MapLike = function* (source, f) {
    index = 0;
    for (const value of source) yield f(value, index++);
  };

  expect(() => expect(mapBy(shares)).toObey(keepsObjectsApart)).toThrowErrorMatchingInlineSnapshot(`
    "the smallest case in which \`map(source, f)\` went wrong
      source: an iterator over [0, 0]
      f: (value, index) => index
      c.next() → { value: 0, done: false }
      a.next() → { value: 0, done: false }
      c.next() → { value: 1, done: false }
    ▸ a.next()
        expected { value: 1, done: false }
        received { value: 2, done: false }
    Why: Each call of a generator function makes an object with its own variables.
    Look: variables outside the function, or a default argument: all objects share those."
  `);
});

it('an array that is filled again after it was handed out is found', () => {
  const pairs = (lazy: (source: Iterable<unknown>) => Iterator<unknown>): AnyStage =>
    stage({
      name: 'pairs(source)',
      lazy,
      eager: (values) => values.map((value) => [value, value]),
      given: {},
    });
  const one: unknown[] = [];

  expect(
    pairs(function* (source) {
      for (const value of source) yield [value, value];
    }),
  ).toObey(handsItsArraysOver);
  expect(() =>
    expect(
      pairs(function* (source) {
        for (const value of source) {
          one.splice(0, Infinity, value, value);
          yield one;
        }
      }),
    ).toObey(handsItsArraysOver),
  ).toThrowErrorMatchingInlineSnapshot(`
    "the smallest case in which \`pairs(source)\` went wrong
      source: an iterator over [0, 0]
      a.next() → { value: [ 0, 0 ], done: false }
      array 1 → a new array
      a.next() → { value: [ 0, 0 ], done: false }
    ▸ array 2
        expected a new array
        received array 1 once more
    Why: Each array belongs to the consumer, who may change it. Here it empties each one and puts a symbol in.
    Look: the step marked ▸. Which array do you read, fill or yield again after it was handed out?"
  `);
});
