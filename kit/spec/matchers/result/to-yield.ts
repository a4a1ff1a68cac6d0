import { isDeepStrictEqual } from 'node:util';
import { collect } from '../../sources/collect';
import { PulledPastBudget } from '../../sources/pulled-past-budget';
import type { Message } from '../../../ground/text/message';
import { type Explanation, type Reason, verdict } from '../verdict';
import { show, showError, showList } from '../show';

declare global {
  namespace jest {
    interface Matchers<R> {
      /**
       * Consumes an iterable and passes if it yields exactly these values. Pulls at most one value more than there are.
       *
       * @param values all values, in order; arrays and objects are equal if their contents are
       * @param reason the test's own Why and Look, if the test knows more than the matcher
       * @example expect(take(numbers, 2)).toYield([1, 2]);
       */
      toYield(values: readonly unknown[], reason?: Reason): R;
    }
  }
}

export function toYield(
  received: unknown,
  expected: readonly unknown[],
  reason: Reason = {},
): jest.CustomMatcherResult {
  // The code under test may have this array and empty it.
  const values = [...expected];
  if (!isIterable(received)) {
    return verdict(false, {
      what: `expected an iterable that yields ${showList(values)}, received ${show(received)}`,
      why: '`for…of`, spread and `Array.from` ask an object for its iterator by [Symbol.iterator]().',
      look: 'what is returned? Is there a `return` at all, or a star after `function`?',
    });
  }
  // Values are collected first, because jest's own equality would iterate two generators against each other.
  const yielded = collected(received, values.length + 1);
  if ('error' in yielded) return verdict(false, failure(values, yielded.error));
  const pass = isDeepStrictEqual(yielded.values, values);
  return verdict(pass, {
    what: `expected ${showList(values)}, received ${showList(yielded.values)}${yielded.values.length > values.length ? ' and perhaps more' : ''}`,
    ...explain(yielded.values, values),
    ...reason,
  });
}

/** The values, or the error that came out instead. */
function collected(
  iterable: Iterable<unknown>,
  limit: number,
): { readonly values: unknown[] } | { readonly error: unknown } {
  try {
    return { values: collect(iterable, limit) };
  } catch (error) {
    // This error already has the three parts of a message.
    if (error instanceof PulledPastBudget) throw error;
    return { error };
  }
}

function failure(values: readonly unknown[], error: unknown): Message {
  const isStackFull = error instanceof RangeError && error.message.includes('call stack');
  return {
    what: `expected ${showList(values)}, but your code threw ${showError(error)}`,
    ...(isStackFull
      ? {
          why: 'Each call inside another takes a piece of the stack, which holds about 10,000 of them.',
          look: 'a function that calls itself for each value, a `yield*` inside a `yield*`, or `push(...values)`. Use a loop.',
        }
      : {
          why: 'Nothing in this test fails by itself: the error comes from your code.',
          look: 'the line that throws: what did you call, and on what?',
        }),
  };
}

function explain(received: readonly unknown[], expected: readonly unknown[]): Explanation {
  if (isReused(received)) return REUSED;
  if (expected.length === 0) {
    return {
      why: 'No value was expected here: there is none, or all were yielded before.',
      look: 'the condition before the first `yield`, and what happens when the object is asked again.',
    };
  }
  if (received.length === 0) {
    return {
      why: 'The values must come from this object, but it ended at its first next().',
      look: 'the condition of the loop. Or was it, or its source, consumed before?',
    };
  }
  return {
    why: 'The values and their order are part of the task.',
    look:
      received.length === expected.length
        ? `the value with index ${firstDifference(received, expected)}, the first that differs.`
        : 'the end condition: is it one off, or does a value such as 0 or "" end the loop?',
  };
}

const REUSED: Explanation = {
  why: 'Callers may keep the values, so each one must be a new object.',
  look: 'every value here is the same object. Where do you make it: in the loop or before it?',
};

function isReused(values: readonly unknown[]): boolean {
  return (
    values.length > 1 &&
    typeof values[0] === 'object' &&
    values[0] !== null &&
    new Set(values).size === 1
  );
}

function firstDifference(one: readonly unknown[], other: readonly unknown[]): number {
  return one.findIndex((value, index) => !isDeepStrictEqual(value, other[index]));
}

function isIterable(value: unknown): value is Iterable<unknown> {
  return (
    typeof (value as Partial<Iterable<unknown>> | null | undefined)?.[Symbol.iterator] ===
    'function'
  );
}
