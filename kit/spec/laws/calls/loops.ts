import { type Arbitrary, constant, nat, oneof } from 'fast-check';
import { showError } from '../../matchers/show';
import { anyError } from '../cases/values';
import { askForIterator, call, type Call } from './call';

/** Far more values than any source has, so that an endless answer does not hang a loop. */
const LONGEST_LOOP = 50_000;

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

/** Loops that end early, and what else the language does with an iterable. */
export const loopsAndPatterns: Arbitrary<Call> = oneof(
  { withCrossShrink: true },
  { arbitrary: breakAfter, weight: 2 },
  { arbitrary: loopThatFails, weight: 1 },
  { arbitrary: loopThatReturns, weight: 1 },
  { arbitrary: destructure, weight: 1 },
  { arbitrary: delegate, weight: 1 },
);

/** The same, or a call that asks for its iterator. */
export const loopOrIdentity: Arbitrary<Call> = oneof(
  { withCrossShrink: true },
  { arbitrary: loopsAndPatterns, weight: 6 },
  { arbitrary: askForIterator, weight: 1 },
);

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
