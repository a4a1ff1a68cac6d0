import '../../index';
import type { Law } from '../law';
import { answersForAnySource } from './answers-for-any-source';
import { closesWhatItLeaves } from './closes-what-it-leaves';
import { consumer, type Consumer } from './consumer';
import { handsOnSourceErrors } from './hands-on-source-errors';
import { leavesItsSourceAlone } from './leaves-its-source-alone';
import { readsNoFurther } from './reads-no-further';

const every: Law<Consumer>[] = [
  answersForAnySource,
  closesWhatItLeaves,
  handsOnSourceErrors,
  leavesItsSourceAlone,
  readsNoFurther,
];

const largestBy = (consume: Consumer['consume']): Consumer =>
  consumer({
    name: 'largest(numbers)',
    consume,
    eager: (numbers) => (numbers.some(Number.isNaN) ? NaN : Math.max(...numbers)),
    knownAfter(numbers) {
      const index = numbers.findIndex(Number.isNaN);
      return index === -1 ? Infinity : index + 1;
    },
    takesInfinity: true,
  });

function largest(numbers: Iterable<number>): number {
  let most = -Infinity;
  for (const number of numbers) {
    if (Number.isNaN(number)) return NaN;
    if (number > most) most = number;
  }
  return most;
}

it('a consumer that reads until its answer is known obeys all of them', () => {
  for (const law of every) expect(largestBy(largest)).toObey(law);
});

it('a number that is taken for nothing is found', () => {
  const startsAtZero = largestBy((numbers) => Math.max(0, largest(numbers)));

  expect(() => expect(startsAtZero).toObey(answersForAnySource))
    .toThrowErrorMatchingInlineSnapshot(`
    "the smallest case in which \`largest(numbers)\` went wrong
      numbers: an iterator over []
      expected -Infinity
      received 0
    Why: Every number counts, as often as it comes: 0, fractions, negative and equal numbers, too.
    Look: what rounds a number, skips it, or treats it as the end? Which types does your code treat differently?"
  `);
});

it('reading on is found', () => {
  const spreads = largestBy((numbers) => largest([...numbers]));

  expect(() => expect(spreads).toObey(readsNoFurther)).toThrowErrorMatchingInlineSnapshot(`
    "the smallest case in which \`largest(numbers)\` went wrong
      numbers: an iterator over [NaN]
      expected 1 pull
      received 2 pulls
    Why: The next number may be costly, or never come. Once the answer is known, no number is needed.
    Look: a spread or \`Array.from\`, which cannot stop half-way; a loop without a \`return\` inside; a second loop."
  `);
});

/** Calls next() by hand and closes nothing. */
function byHand(numbers: Iterable<number>): number {
  const iterator = numbers[Symbol.iterator]();
  let most = -Infinity;
  for (let step = iterator.next(); step.done !== true; step = iterator.next()) {
    if (Number.isNaN(step.value)) return NaN;
    if (step.value > most) most = step.value;
  }
  return most;
}

it('a source that is left open is found', () => {
  expect(() => expect(largestBy(byHand)).toObey(closesWhatItLeaves))
    .toThrowErrorMatchingInlineSnapshot(`
    "the smallest case in which \`largest(numbers)\` went wrong
      numbers: an iterator over [NaN]
      expected an answer, and 1 call of return() on the source
      received NaN, and 0 calls
    Why: If you stop early, you must close your source once. Some sources, such as arrays, have no \`return()\`.
    Look: \`for…of\` closes its source if you leave it with \`return\`. Code that calls \`next()\` itself must also close it."
  `);
});

it('an error that becomes an answer is found', () => {
  const forgives = largestBy((numbers) => {
    try {
      return largest(numbers);
    } catch {
      return NaN;
    }
  });

  expect(() => expect(forgives).toObey(handsOnSourceErrors)).toThrowErrorMatchingInlineSnapshot(`
    "the smallest case in which \`largest(numbers)\` went wrong
      numbers: an iterator over []; number 1 throws RangeError: the very error
      expected throws RangeError: the very error
      received NaN
    Why: The caller must get the error itself: the one of a number that could not be read, or else the one of closing.
    Look: a \`catch\` that keeps the error, a \`return\` in a \`finally\`, or a \`return()\` of a source that has failed already."
  `);
});

it('an error of closing that hides the one before it is found', () => {
  const closesWhatFailed = largestBy((numbers) => {
    const iterator = numbers[Symbol.iterator]();
    try {
      return largest({ [Symbol.iterator]: () => iterator });
    } catch (error) {
      iterator.return?.();
      throw error;
    }
  });

  expect(() => expect(closesWhatFailed).toObey(handsOnSourceErrors)).toThrow('return() throws');
});

it('a source that is sorted in place is found', () => {
  const sorts = largestBy((numbers) => {
    if (!Array.isArray(numbers)) return largest(numbers);
    return largest((numbers as number[]).sort((a, b) => a - b));
  });

  expect(() => expect(sorts).toObey(leavesItsSourceAlone)).toThrowErrorMatchingInlineSnapshot(`
    "the smallest case in which \`largest(numbers)\` went wrong
      numbers: an array over [0, -0.25]
      expected an answer, and the same numbers afterwards
      received 0, and [ -0.25, 0 ]
    Why: What you get belongs to your caller, who still uses it.
    Look: \`sort()\` and \`reverse()\` work in place, on typed arrays too. Which object do you call them on?"
  `);
});
