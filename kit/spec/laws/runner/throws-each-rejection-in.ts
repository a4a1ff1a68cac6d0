import { judgedBy } from './judged-by';
import { anyPlan } from './plan';

/** Each rejection is thrown at its `yield`, and whatever the coroutine then does is the next step. */
export const throwsEachRejectionIn = judgedBy(anyPlan, {
  why: 'The rejected error itself must be thrown at the `yield` that waits. The result of throw() is a step like any other.',
  look: 'the step marked ▸. How does your code tell a rejection from a value, and what does it do with the answer of throw()?',
});
