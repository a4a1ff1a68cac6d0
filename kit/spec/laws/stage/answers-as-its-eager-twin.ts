import { judgedBy } from './judged-by';
import { stepOf } from './play';

/** However a stage is asked, it hands out the values of its eager twin, each once and in order, and then ends. */
export const answersAsItsEagerTwin = judgedBy(stepOf, {
  why: 'A generator object hands out each value once, in order, and stays completed once it has ended or was left.',
  look: 'the step marked ▸. Is a value treated as the end, copied, left out, or repeated?',
});
