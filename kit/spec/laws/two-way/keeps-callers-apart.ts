import { judgedBy } from './judged-by';
import { takingTurns } from './turns';

/** Up to three objects, called in any order, answer as each of them would alone. */
export const keepsCallersApart = judgedBy(takingTurns, (script) => ({
  why: 'Each call of a generator function makes an object with its own variables, so each answers as it would alone.',
  look:
    new Set(script.map(({ who }) => who)).size > 1
      ? 'variables outside the function, and objects that are handed out more than once: all callers share those.'
      : 'the step marked ▸. If it is right in a separate program, look for variables outside the function.',
}));
