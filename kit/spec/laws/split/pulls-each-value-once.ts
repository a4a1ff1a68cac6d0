import { counted } from '../../matchers/message';
import { judgedBy } from './judged-by';

/** The source has been asked as often as the branch that is ahead needed, and no more. */
export const pullsEachValueOnce = judgedBy(
  ({ branches }) => ({
    expected: counted(branches.pullsExpected, 'pull'),
    received: counted(branches.pulls, 'pull'),
    same: branches.pullsExpected === branches.pulls,
  }),
  {
    why: 'The source goes by once: the first branch that needs a value pulls it, and the others find it kept.',
    look: 'the step marked ▸. Does a branch pull although a value is kept for it, or before it is asked?',
  },
);
