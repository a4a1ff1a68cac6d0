import { sameOutcome, showOutcome } from '../outcome';
import { judgedBy } from './judged-by';

/** Whatever the row consists of, all values of one source come out, then all of the next. A source may come twice. */
export const yieldsEachInTurn = judgedBy(
  ({ expected, received }) => ({
    expected: showOutcome(expected),
    received: showOutcome(received),
    same: sameOutcome(expected, received),
  }),
  {
    why: 'If the same source is given twice, it is opened twice, and an array then begins again.',
    look: 'the step marked ▸. Is a source left out, or a value treated as the end?',
  },
);
