import type { HeapComparison } from '../../heap/compare-heap';
import { HEAP_LIMIT } from '../../heap/limit';
import { byteSize } from '../../../ground/text/byte-size';
import type { Message } from '../../../ground/text/message';
import { grouped } from '../../../ground/text/counted';
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
    }
  }
}

export function toStayFlat(comparison: HeapComparison): jest.CustomMatcherResult {
  const { lazy, eager, loading } = comparison;
  const isFlat = lazy.bytes < HEAP_LIMIT && loading.bytes < HEAP_LIMIT;
  return verdict(lazy.marks >= eager.marks && isFlat, explain(comparison));
}

function explain({ lazy, eager, loading, length }: HeapComparison): Message {
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
