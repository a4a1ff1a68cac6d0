import { counted } from '../../../ground/text/counted';
import { judgedBy } from './judged-by';

/** The source has been asked as often as the branch that is ahead needed, and no more. */
export const pullsEachValueOnce = judgedBy(
  ({ branches }) => ({
    expected: counted(branches.pullsExpected, 'pull'),
    received: counted(branches.pulls, 'pull'),
    same: branches.pullsExpected === branches.pulls,
  }),
  {
    why: 'You can read the source only once: the first branch that needs a value pulls it and keeps it for the others.',
    look: 'the step marked ▸. Does a branch pull although a value is kept for it, or before it is asked?',
  },
);
