import { counted } from '../../../ground/text/counted';
import { closableSource } from '../cases/sources';
import { judgedBy } from './judged-by';

/** The source is closed once, when its last branch is closed, in whatever way and order branches are left. */
export const closesWithTheLastBranch = judgedBy(
  ({ branches }) => ({
    expected: `${counted(branches.closesExpected, 'call')} of return() on the source`,
    received: counted(branches.closes, 'call'),
    same: branches.closesExpected === branches.closes,
  }),
  {
    why: 'As long as one branch is open, somebody may still read. After the last one, nobody else closes the source.',
    look: 'the step marked ▸. Which branches do you still count as open, and does `throw()` close a branch, too?',
  },
  closableSource,
);
