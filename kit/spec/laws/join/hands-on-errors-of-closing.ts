import { record } from 'fast-check';
import { sameOutcome, showOutcome } from '../outcome';
import { sourceKinds } from '../cases/source-kinds';
import { anyError } from '../cases/values';
import { judgedBy } from './judged-by';

/** An error that the source being read throws when it is closed comes out unchanged. */
export const handsOnErrorsOfClosing = judgedBy(
  ({ expected, received }) => ({
    expected: showOutcome(expected),
    received: showOutcome(received),
    same: sameOutcome(expected, received),
  }),
  {
    kinds: sourceKinds.filter(({ closable }) => closable),
    closeFailures: record({ error: anyError }),
    why: 'A source that cannot be closed has a fault, such as a file that is not written yet. The caller must hear of it.',
    look: 'the step marked ▸. Is there a `catch` around `return()`, or a `return` in a `finally`?',
  },
);
