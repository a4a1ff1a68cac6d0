import '../../index';
import type { Law } from '../law';
import { anyCount } from '../cases/functions';
import { countsApart } from './counts-apart';
import { countsAsItsEagerTwin } from './counts-as-its-eager-twin';
import { givesEachLoopItsPlace } from './gives-each-loop-its-place';
import { ignoresWhatItIsSent } from './ignores-what-it-is-sent';
import { type AnyProducer, producer } from './producer';
import { reiterable } from './reiterable';
import { staysOver } from './stays-over';

type Count = (max: number) => Iterable<unknown>;

const upTo = (max: number): number[] => Array.from({ length: max }, (_, index) => index + 1);

const countedBy = (count: Count): AnyProducer =>
  producer<{ max: number }>({
    name: 'countUpTo(max)',
    lazy: ({ max }) => count(max)[Symbol.iterator](),
    eager: ({ max }) => upTo(max),
    given: { max: anyCount },
  });

const every: Law<AnyProducer>[] = [
  countsApart,
  countsAsItsEagerTwin,
  ignoresWhatItIsSent,
  staysOver,
];

it('a generator obeys all of them', () => {
  function* countUpTo(max: number): Generator<number, void, unknown> {
    for (let n = 1; n <= max; n += 1) yield n;
  }
  for (const law of every) expect(countedBy(countUpTo)).toObey(law);
});

it('an endless generator obeys them, too', () => {
  const endless = producer({
    name: 'naturals()',
    endless: true,
    *lazy() {
      for (let n = 1; ; n += 1) yield n;
    },
    eager: () => upTo(1_000),
    given: {},
  });
  for (const law of every) expect(endless).toObey(law);
});

it('a value that is left out is found', () => {
  function* withoutThree(max: number): Generator<number, void, unknown> {
    for (let n = 1; n <= max; n += 1) if (n !== 3) yield n;
  }

  expect(() => expect(countedBy(withoutThree)).toObey(countsAsItsEagerTwin))
    .toThrowErrorMatchingInlineSnapshot(`
    "the smallest case in which \`countUpTo(max)\` went wrong
      max: 3
      a.next() → { value: 1, done: false }
      a.next() → { value: 2, done: false }
    ▸ a.next()
        expected { value: 3, done: false }
        received { value: undefined, done: true }
    Why: An iterator hands out each value once, in order, and stays completed once it has ended or was left.
    Look: the step marked ▸. What did your variables hold when it ran?"
  `);
});

it('variables that all objects share are found', () => {
  let n = 0;
  function* shared(max: number): Generator<number, void, unknown> {
    for (n = 1; n <= max; n += 1) yield n;
  }

  expect(() => expect(countedBy(shared)).toObey(countsApart)).toThrowErrorMatchingInlineSnapshot(`
    "the smallest case in which \`countUpTo(max)\` went wrong
      a: max = 0
      b: max = 0
      c: max = 2
      c.next() → { value: 1, done: false }
      c.next() → { value: 2, done: false }
      a.next() → { value: undefined, done: true }
    ▸ c.next()
        expected { value: undefined, done: true }
        received { value: 2, done: false }
    Why: Each call makes an object with its own variables.
    Look: variables outside the function: all objects share those."
  `);
});

it('a producer that counts by what it is sent is found', () => {
  function* bySteps(max: number): Generator<number, void, unknown> {
    for (let n = 1; n <= max;) n += ((yield n) as number | undefined) ?? 1;
  }

  expect(() => expect(countedBy(bySteps)).toObey(ignoresWhatItIsSent))
    .toThrowErrorMatchingInlineSnapshot(`
    "the smallest case in which \`countUpTo(max)\` went wrong
      max: 2
      a.next({ id: 1 }) → { value: 1, done: false }
    ▸ a.next({ id: 1 })
        expected { value: 2, done: false }
        received { value: undefined, done: true }
    Why: Callers may send anything with next(x). A generator that needs no value must ignore it.
    Look: what your code does with the value of \`yield\`."
  `);
});

it('an iterator that goes on after return() is found', () => {
  const goesOn = (max: number): IterableIterator<number> => {
    let n = 0;
    return {
      [Symbol.iterator]() {
        return this;
      },
      next: () => (n < max ? { value: (n += 1), done: false } : { value: undefined, done: true }),
      return: () => ({ value: undefined, done: true }),
      throw(error) {
        n = max;
        throw error;
      },
    };
  };

  expect(() => expect(countedBy(goesOn)).toObey(staysOver)).toThrowErrorMatchingInlineSnapshot(`
    "the smallest case in which \`countUpTo(max)\` went wrong
      max: 2
      for…of a, return → [1]
    ▸ a.next()
        expected { value: undefined, done: true }
        received { value: 2, done: false }
    Why: A loop that stops early calls return(). From then on the iterator must say \`done: true\`.
    Look: the step marked ▸. What does return() change, and does every next() look at it?"
  `);
});

describe('givesEachLoopItsPlace', () => {
  const ranges = (make: Count) =>
    reiterable<{ max: number }>({
      name: 'new Count(max)',
      make: ({ max }) => make(max),
      eager: ({ max }) => upTo(max),
      given: { max: anyCount },
    });

  it('accepts an array', () => {
    expect(ranges(upTo)).toObey(givesEachLoopItsPlace);
  });

  it('finds one iterator that all loops share', () => {
    expect(() => expect(ranges((max) => upTo(max).values())).toObey(givesEachLoopItsPlace))
      .toThrowErrorMatchingInlineSnapshot(`
      "the smallest case in which \`new Count(max)\` went wrong
        max: 1
        a, b, c: iterators that it[Symbol.iterator]() made
        a.next() → { value: 1, done: false }
      ▸ for…of it, break at value 1
          expected [1]
          received []
      Why: Each loop asks for an iterator by [Symbol.iterator](), and expects all values from it, whatever other loops do.
      Look: what [Symbol.iterator]() makes, and which variables its iterators share."
    `);
  });
});
