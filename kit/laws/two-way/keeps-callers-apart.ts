import { judgedBy } from './judged-by';
import { takingTurns } from './turns';

/** Up to three objects, called in any order, answer as each of them would alone. */
export const keepsCallersApart = judgedBy(takingTurns, {
  why: 'Each call of a generator function makes an object with variables of its own.',
  look: 'variables outside the function, and objects that are handed out more than once: all callers share those.',
});
