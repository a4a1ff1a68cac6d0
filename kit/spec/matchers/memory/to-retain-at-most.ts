import type { RetainedCount } from '../../heap/count-retained';
import { counted, grouped } from '../../../ground/text/counted';
import type { Message } from '../../../ground/text/message';
import { verdict } from '../verdict';

declare global {
  namespace jest {
    interface Matchers<R> {
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

export function toRetainAtMost(count: RetainedCount, most: number): jest.CustomMatcherResult {
  const { retained, handedOut, length } = count;
  return verdict(handedOut >= length && retained <= most, explain(count, most));
}

function explain(count: RetainedCount, most: number): Message {
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
