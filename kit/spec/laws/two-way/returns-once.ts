import { judgedBy } from './judged-by';
import { endedByItself } from './turns';

/** The value that the body returns comes next to the first `done: true`, and never again. */
export const returnsOnce = judgedBy(endedByItself, {
  why: 'The return value is handed out once, with the first `done: true`. After that, the value is undefined.',
  look: 'the step marked ▸. What does the body return there, and what is left of it afterwards?',
});
