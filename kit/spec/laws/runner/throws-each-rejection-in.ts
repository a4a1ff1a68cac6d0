import { judgedBy } from './judged-by';
import { anyPlan } from './plan';

/** Each rejection is thrown at its `yield`, and whatever the coroutine makes of it is the next step. */
export const throwsEachRejectionIn = judgedBy(anyPlan, {
  why: 'A rejection is the very error, thrown at the `yield` that waits. What throw() answers is a step like any other.',
  look: 'the step marked ▸. How does your code tell a rejection from a value, and what does it do with the answer of throw()?',
});
