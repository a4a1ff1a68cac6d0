import { judgedBy } from './judged-by';
import { onlyValues } from './plan';

/** Each promise is waited for, its value comes back from its `yield`, and the end of the coroutine is the end of the run. */
export const bringsEachValueBack = judgedBy(onlyValues, {
  why: 'The value of a promise becomes the value of the `yield` that waits for it, whatever it is. Only the coroutine says when it is over.',
  look: 'the step marked ▸. What does your code send in by next(), when, and what does it do with `done: true`?',
});
