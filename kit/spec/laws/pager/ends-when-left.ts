import { anyAsyncCall, oneByOne } from './async-calls';
import { judgedCalls } from './judged-calls';
import { soundList } from './paged-list';
import { answersAndRequests } from './views';

/** `break`, `return()` and `throw()` end it at any place, the start included: no more items, no more requests. */
export const endsWhenLeft = judgedCalls(
  { list: soundList, script: oneByOne(anyAsyncCall) },
  answersAndRequests,
  {
    why: 'A consumer that has stopped needs no more items, so another request is wasted.',
    look: 'the step marked ▸. What does `return()` or `throw()` change, and does a `catch` get in its way?',
  },
);
