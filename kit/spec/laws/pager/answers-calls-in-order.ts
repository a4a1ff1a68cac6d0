import { atOnce } from './async-calls';
import { judgedCalls } from './judged-calls';
import { anyList } from './paged-list';
import { answersOneAtATime } from './views';

/** Calls made without waiting are answered as if each had waited for the one before, one request at a time. */
export const answersCallsInOrder = judgedCalls(
  { list: anyList, script: atOnce },
  answersOneAtATime,
  {
    why: 'The calls of an async generator queue: its body runs once at a time.',
    look: 'the step marked ▸. What does a call find if the one before it is still waiting for its page?',
  },
);
