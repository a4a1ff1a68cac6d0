import { judgedBy } from './judged-by';
import { goingOn } from './turns';

/** Each call is answered by what has come in until then, the call itself included. */
export const answersEachCall = judgedBy(goingOn, {
  why: 'Between two calls the body is paused, and its local variables hold everything that it must remember.',
  look: 'the step marked ▸. What do the local variables hold before it, and what does this call change?',
});
