import { constantFrom, nat, record } from 'fast-check';
import { sameOutcome, showOutcome } from '../outcome';
import { anyError } from '../cases/values';
import { judgedBy } from './judged-by';

/** An error of a source comes out unchanged and ends the row. */
export const endsWithAnError = judgedBy(
  ({ expected, received }) => ({
    expected: showOutcome(expected),
    received: showOutcome(received),
    same: sameOutcome(expected, received),
  }),
  {
    faults: record({ name: constantFrom('a', 'b', 'c'), index: nat({ max: 2 }), error: anyError }),
    why: 'A source that fails has not ended. If you continue with the next one, nobody notices that values are missing.',
    look: 'the step marked ▸. Is there a `catch` that keeps the error, or makes another?',
  },
);
