import { judgedBy } from './judged-by';
import { steps } from './views';

/** Each call runs the lines up to the next value, and no others. */
export const runsStepByStep = judgedBy(() => steps, {
  why: 'Each next() runs the body to the next `yield` and not a line further; nothing else runs it.',
  look: 'the step marked ▸. Which of your lines ran early, late or not at all?',
});
