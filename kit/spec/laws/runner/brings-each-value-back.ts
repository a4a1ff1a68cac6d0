import { judgedBy } from './judged-by';
import { onlyValues } from './plan';

/** A run waits for each promise, sends its value back to its `yield`, and ends when the coroutine ends. */
export const bringsEachValueBack = judgedBy(onlyValues, {
  why: 'The value of a promise becomes the value of the `yield` that waits for it, whatever it is. Only the coroutine says when it is over.',
  look: 'the step marked ▸. What does your code send in by next(), when, and what does it do with `done: true`?',
});
