import { counted } from '../../../ground/text/counted';
import { judgedBy } from './judged-by';

/** At every moment a stage has taken from its source what the values asked for need, and nothing more. */
export const pullsOnlyWhatIsNeeded = judgedBy(
  ({ twin, log }) => ({
    expected: counted(twin.pulls, 'pull'),
    received: counted(log.pulls, 'pull'),
    same: twin.pulls === log.pulls,
  }),
  {
    why: 'The next value of the source may be costly, or never come: take it only when a value is asked for.',
    look: 'the step marked ▸. Which `next()` of the source runs too early, or once too often?',
  },
);
