import { judgedBy } from './judged-by';
import { twoAtOnce } from './scene';

/** Two objects, called in turn and from inside each other, answer as each of them would alone. */
export const mindsItsOwnState = judgedBy(
  twoAtOnce,
  {
    why: 'Each generator object has its own state: while one is executing, another may be called, also from inside.',
    look: 'the step marked ▸, and variables outside the function: all objects share those.',
  },
  120,
);
