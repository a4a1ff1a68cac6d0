import { next, oneByOne } from './async-calls';
import { constant } from 'fast-check';
import { judgedCalls } from './judged-calls';
import { failingList } from './paged-list';
import { answersAndRequests } from './views';

/** A request that rejects makes its `next()` reject with exactly the same reason. It is not sent again, and all is over. */
export const passesOnRejections = judgedCalls(
  { list: failingList, script: oneByOne(constant(next)) },
  answersAndRequests,
  {
    why: 'The consumer decides what a failure means, so it must get the reason itself, whatever that is.',
    look: 'the step marked ▸. Is there a `catch` around the request, and what does it do with a reason like `undefined`?',
  },
);
