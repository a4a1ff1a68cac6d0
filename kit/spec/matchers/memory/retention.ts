import type { HeapComparison } from '../../heap/compare-heap';
import type { RetainedCount } from '../../heap/count-retained';
import { HEAP_LIMIT } from '../../heap/limit';
import { byteSize } from '../../../ground/text/byte-size';
import { counted, grouped } from '../../../ground/text/counted';
import type { Message } from '../../../ground/text/message';
import { verdict } from '../verdict';

declare global {
  namespace jest {
    interface Matchers<R> {
      /**
       * Passes if the lazy side of a heap comparison retained less than the limit, where its eager twin retained more,
       * and the answer's module holds less, too.
       *
       * @example
       * const heap = compareIteration({
       *   lazy: () => map(heavyValues(), f),
       *   eager: () => Array.from(heavyValues(), f),
       *   length: 10_000,
       * });
       * expect(heap).toStayFlat();
       */
      toStayFlat(): R;
      /**
       * Passes if no more than `most` of the objects that have passed are still referenced.
       *
       * @param most how many objects; a count has no noise, so this is exact
       * @example expect(await countRetained((source) => map(source, identity))).toRetainAtMost(2);
       */
      toRetainAtMost(most: number): R;
    }
  }
}

export function toStayFlat(comparison: HeapComparison): jest.CustomMatcherResult {
  const { lazy, eager, loading } = comparison;
  const isFlat = lazy.bytes < HEAP_LIMIT && loading.bytes < HEAP_LIMIT;
  return verdict(lazy.marks >= eager.marks && isFlat, whatGrew(comparison));
}

function whatGrew({ lazy, eager, loading, length }: HeapComparison): Message {
  if (loading.bytes >= HEAP_LIMIT) {
    return {
      what: `your file retained ${byteSize(loading.bytes)} as soon as it was loaded; under ${byteSize(HEAP_LIMIT)} was expected`,
      why: 'Code outside of every function runs when the file is imported. What it stores in a constant is never freed.',
      look: 'which constant at the top of the file holds an array, a Map or a string with all the values?',
    };
  }
  if (lazy.marks < eager.marks) {
    return {
      what: `your code ended after ${lazy.marks} of ${eager.marks} pauses; ${grouped(length)} values were expected`,
      why: 'Memory is measured while your code works: at its beginning, in the middle and near its end.',
      look: 'what ends it too early, or keeps it from yielding or reading its values at all?',
    };
  }
  return {
    what:
      `paused at ${grouped(lazy.at)} of ${grouped(length)}, your code retained ${byteSize(lazy.bytes)} ` +
      `(the eager twin: ${byteSize(eager.bytes)}); under ${byteSize(HEAP_LIMIT)} was expected`,
    why: 'Memory must not grow with the number of values. Past or future values are still referenced.',
    look: 'which variable grows? An array that is filled, a cache, a spread?',
  };
}

export function toRetainAtMost(count: RetainedCount, most: number): jest.CustomMatcherResult {
  const { retained, handedOut, length } = count;
  return verdict(handedOut >= length && retained <= most, whatIsReferenced(count, most));
}

function whatIsReferenced(count: RetainedCount, most: number): Message {
  const { retained, handedOut, length } = count;
  const { of = `${counted(handedOut, 'value')} that have passed` } = count;
  if (handedOut < length) {
    return {
      what: `your code ended after it had taken ${counted(handedOut, 'value')} from its source; ${counted(length, 'value')} were expected`,
      why: 'The count is made while your code is paused, after many values.',
      look: 'what ends it too early, or keeps it from reading its source at all?',
    };
  }
  return {
    what: `${grouped(retained)} of ${of} are still referenced; at most ${grouped(most)} may be`,
    why: 'A value that is still referenced cannot be freed: memory grows with the length of the source.',
    look: 'which variable refers to old values: an array, a map, or a function that was kept?',
  };
}
