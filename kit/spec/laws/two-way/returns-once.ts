import { judgedBy } from './judged-by';
import { endedByItself } from './turns';

/** What the body returns stands beside the first `done: true`, and never again. */
export const returnsOnce = judgedBy(endedByItself, {
  why: 'What the body returns is handed out once, as the value of the first answer with `done: true`. Afterwards the value is undefined.',
  look: 'the step marked ▸. What does the body return there, and what is left of it afterwards?',
});
