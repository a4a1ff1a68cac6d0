import '../../index';
import type { Law } from '../law';
import { closesWhatItReads } from './closes-what-it-reads';
import { endsWithAnError } from './ends-with-an-error';
import { handsOnErrorsOfClosing } from './hands-on-errors-of-closing';
import { join, type Join } from './join';
import { keepsRowsApart } from './keeps-rows-apart';
import { opensEachInTurn } from './opens-each-in-turn';
import { yieldsEachInTurn } from './yields-each-in-turn';

type Lazy = Join['lazy'];

const every: Law<Join>[] = [
  closesWhatItReads,
  endsWithAnError,
  handsOnErrorsOfClosing,
  keepsRowsApart,
  opensEachInTurn,
  yieldsEachInTurn,
];

const chainBy = (lazy: Lazy): Join => join({ name: 'chain(...sources)', lazy });

it('delegating to each source, or looping over each, obeys all of them', () => {
  const delegates: Lazy = function* (...sources) {
    for (const source of sources) yield* source;
  };
  const loops: Lazy = function* (...sources) {
    for (const source of sources) for (const value of source) yield value;
  };

  for (const law of every) {
    expect(chainBy(delegates)).toObey(law);
    expect(chainBy(loops)).toObey(law);
  }
});

it('a source that is read once, though it is given twice, is found', () => {
  const takesEachOnce: Lazy = function* (...sources) {
    for (const source of new Set(sources)) yield* source;
  };

  expect(() => expect(chainBy(takesEachOnce)).toObey(yieldsEachInTurn))
    .toThrowErrorMatchingInlineSnapshot(`
    "the smallest case in which \`chain(...sources)\` went wrong
      sources: c, c
      c: an iterator over [0], a new one each time it is opened
      values.next() → { value: 0, done: false }
    ▸ [...values]
        expected [0]
        received []
    Why: If the same source is given twice, it is opened twice, and an array then begins again.
    Look: the step marked ▸. Is a source left out, or a value treated as the end?"
  `);
});

it('a source that is opened too early is found', () => {
  const opensAll: Lazy = function* (...sources) {
    const iterators = sources.map((source) => source[Symbol.iterator]());
    for (const iterator of iterators) yield* { [Symbol.iterator]: () => iterator };
  };

  expect(() => expect(chainBy(opensAll)).toObey(opensEachInTurn))
    .toThrowErrorMatchingInlineSnapshot(`
    "the smallest case in which \`chain(...sources)\` went wrong
      sources: a, a
      a: an iterator over []
    ▸ [...values]
        expected open a, a.next(), open a, a.next()
        received open a × 2, a.next() × 2
    Why: To open a source may cost a file or a connection. A source that is never reached must not be opened.
    Look: the step marked ▸. Where do you call \`[Symbol.iterator]()\` or \`next()\` too early?"
  `);
});

it('a source that is left open is found', () => {
  const closesNothing: Lazy = function* (...sources) {
    for (const source of sources) {
      const iterator = source[Symbol.iterator]();
      for (let step = iterator.next(); step.done !== true; step = iterator.next()) yield step.value;
    }
  };

  expect(() => expect(chainBy(closesNothing)).toObey(closesWhatItReads))
    .toThrowErrorMatchingInlineSnapshot(`
    "the smallest case in which \`chain(...sources)\` went wrong
      sources: b
      b: an iterator over [0, 0], a new one each time it is opened
      values.next() → nothing
    ▸ values.throw(RangeError: the very error)
        expected close b
        received nothing
    Why: If you stop, close the source that you are reading. The sources after it were never opened.
    Look: the step marked ▸. Use \`yield*\`, or \`for…of\` around \`yield\`: both close what they read."
  `);
});

it('an error that is replaced is found', () => {
  const wraps: Lazy = function* (...sources) {
    for (const source of sources) {
      try {
        yield* source;
      } catch (cause) {
        throw new Error('a source failed', { cause });
      }
    }
  };

  expect(() => expect(chainBy(wraps)).toObey(endsWithAnError)).toThrowErrorMatchingInlineSnapshot(`
    "the smallest case in which \`chain(...sources)\` went wrong
      sources: a
      a: an iterator over [0]
      a throws RangeError: the very error at the value with index 0
    ▸ values.next()
        expected throws RangeError: the very error
        received throws Error: a source failed
    Why: A source that fails has not ended. If you continue with the next one, nobody notices that values are missing.
    Look: the step marked ▸. Is there a \`catch\` that keeps the error, or makes another?"
  `);
});

it('a place in the row that all objects share is found', () => {
  let current = 0;
  const sharesItsPlace: Lazy = function* (...sources) {
    for (current = 0; current < sources.length; current += 1) yield* sources[current]!;
  };

  expect(() => expect(chainBy(sharesItsPlace)).toObey(keepsRowsApart))
    .toThrowErrorMatchingInlineSnapshot(`
    "the smallest case in which \`chain(...sources)\` went wrong, called twice on such sources
      sources: c, a
      c: an iterator over [0]
      a: an iterator over [0]
      x.next() → { value: 0, done: false }
      y.next() → { value: 0, done: false } × 2
    ▸ x.next()
        expected { value: 0, done: false }
        received { value: undefined, done: true }
    Why: Each call of a generator function makes an object with its own variables.
    Look: the step marked ▸, and variables outside the function: all objects share those."
  `);
});

it('an error of closing that is caught is found', () => {
  const catches: Lazy = function* (...sources) {
    for (const source of sources) {
      const iterator = source[Symbol.iterator]();
      let isOver = false;
      try {
        for (;;) {
          const { value, done } = iterator.next();
          isOver = done === true;
          if (isOver) break;
          yield value;
        }
      } finally {
        try {
          if (!isOver) iterator.return?.();
        } catch {
          // It loses the error, because nobody reads on.
        }
      }
    }
  };

  expect(() => expect(chainBy(catches)).toObey(handsOnErrorsOfClosing))
    .toThrowErrorMatchingInlineSnapshot(`
    "the smallest case in which \`chain(...sources)\` went wrong
      sources: b
      b: an iterator over [0]
      return() of each throws RangeError: the very error
    ▸ yield* values, left after one value
        expected throws RangeError: the very error
        received [0]
    Why: A source that cannot be closed has a fault, such as a file that is not written yet. The caller must hear of it.
    Look: the step marked ▸. Is there a \`catch\` around \`return()\`, or a \`return\` in a \`finally\`?"
  `);
});
