import '../../index';
import { anyMapper } from '../cases/functions';
import { answersAsItsEagerTwin } from './answers-as-its-eager-twin';
import { handsOnErrors } from './hands-on-errors';
import { type AnyStage, stage } from './stage';
import { takesAnyIterable } from './takes-any-iterable';

// Iterators that the language accepts, but that hand-written code often mistakes for something else.

type Mapper = (value: unknown, index: number) => unknown;
type MapLike = (source: Iterable<unknown>, f: Mapper) => Iterator<unknown>;

const mapBy = (lazy: MapLike): AnyStage =>
  stage({
    name: 'map(source, f)',
    lazy: (source, { f }) => lazy(source, f),
    eager: (values, { f }) => values.map((value, index) => f(value, index)),
    given: { f: anyMapper },
  });

it('an error of closing that is dropped is found', () => {
  const swallows: MapLike = function* (source, f) {
    const iterator = source[Symbol.iterator]();
    try {
      for (let index = 0; ; index += 1) {
        const result = iterator.next();
        if (result.done === true) return;
        yield f(result.value, index);
      }
    } finally {
      try {
        iterator.return?.();
      } catch {
        // dropped
      }
    }
  };

  expect(() => expect(mapBy(swallows)).toObey(handsOnErrors)).toThrowErrorMatchingInlineSnapshot(`
    "the smallest case in which \`map(source, f)\` went wrong
      source: an iterator over [0]
      f: (value) => value
      the return() of the source throws RangeError: the very error
    ▸ for…of a, break at value 1
        expected throws RangeError: the very error, source closed 1 time
        received [0], source closed 1 time
    Why: An error must reach the caller unchanged, and a source that still has values must then be closed.
    Look: the step marked ▸. A \`catch\` that keeps the error, or makes another? A missing \`finally\`?"
  `);
});

it('a result without `done` that is taken for the end is found', () => {
  const wantsFalse: MapLike = function* (source, f) {
    const iterator = source[Symbol.iterator]();
    for (let index = 0; ; index += 1) {
      const result = iterator.next();
      if (result.done !== false) return;
      yield f(result.value, index);
    }
  };

  expect(() => expect(mapBy(wantsFalse)).toObey(answersAsItsEagerTwin))
    .toThrowErrorMatchingInlineSnapshot(`
    "the smallest case in which \`map(source, f)\` went wrong
      source: an iterator whose results have no \`done\` until the end over [0]
      f: (value) => value
    ▸ a.next()
        expected { value: 0, done: false }
        received { value: undefined, done: true }
    Why: A generator object hands out each value once, in order, and stays completed once it has ended or was left.
    Look: the step marked ▸. Is a value treated as the end, copied, left out, or repeated?"
  `);
});

it('a value beside `done: true` that is yielded is found', () => {
  const yieldsIt: MapLike = function* (source, f) {
    const iterator = source[Symbol.iterator]();
    for (let index = 0; ; index += 1) {
      const result = iterator.next() as IteratorResult<unknown, unknown>;
      if (result.done !== true || result.value !== undefined) yield f(result.value, index);
      if (result.done === true) return;
    }
  };

  expect(() => expect(mapBy(yieldsIt)).toObey(answersAsItsEagerTwin))
    .toThrowErrorMatchingInlineSnapshot(`
    "the smallest case in which \`map(source, f)\` went wrong
      source: an iterator that returns 'the end', next to \`done: true\`, over []
      f: (value) => value
    ▸ a.next()
        expected { value: undefined, done: true }
        received { value: 'the end', done: false }
    Why: A generator object hands out each value once, in order, and stays completed once it has ended or was left.
    Look: the step marked ▸. Is a value treated as the end, copied, left out, or repeated?"
  `);
});

it('one function call inside another for each value is found: a long source is always among those tried', () => {
  const callsItself: MapLike = function* (source, f) {
    const iterator = source[Symbol.iterator]();
    const allFrom = (index: number): unknown[] => {
      const result = iterator.next();
      return result.done === true ? [] : [f(result.value, index)].concat(allFrom(index + 1));
    };
    yield* allFrom(0);
  };

  expect(() => expect(mapBy(callsItself)).toObey(takesAnyIterable)).toThrow(
    /an iterator over \[.*RangeError: Maximum call stack size exceeded/s,
  );
});
