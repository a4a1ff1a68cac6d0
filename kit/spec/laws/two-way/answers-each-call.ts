import { judgedBy } from './judged-by';
import { goingOn } from './turns';

/** The answer to each call depends on everything that has come in, including this call. */
export const answersEachCall = judgedBy(goingOn, {
  why: 'Between two calls the body is paused, and its local variables hold everything that it must remember.',
  look: 'the step marked ▸. What do the local variables hold before it, and what does this call change?',
});
