import { judgedBy } from './judged-by';
import { leaving } from './turns';

/** When `return()`, `throw()` or a loop ends it, at any moment, it ends as the language says and stays completed. */
export const endsAsAnyGenerator = judgedBy(
  leaving,
  {
    why: 'return(v) answers with v and throw(e) throws e itself: before the start, at a `yield` and after the end. Then it is completed.',
    look: 'the step marked ▸. What does a `catch`, a `finally` or your own method do there?',
  },
  // There are many ways to leave, and three states to leave from.
  150,
);
