import { sameOutcome, showOutcome } from '../outcome';
import { judgedBy } from './judged-by';

/** In whatever order branches are asked and left, each hands out every value of the source, at its own pace. */
export const givesEachBranchEveryValue = judgedBy(
  ({ expected, received }) => ({
    expected: showOutcome(expected),
    received: showOutcome(received),
    same: sameOutcome(expected, received),
  }),
  {
    why: 'Each branch reads for itself. What other branches do, or how far they are, must not change what it yields.',
    look: 'the step marked ▸. Is a value lost, given twice, or treated as the end?',
  },
);
