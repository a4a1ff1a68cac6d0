import { sourceKinds } from '../source-kinds';
import { judgedBy } from './judged-by';
import { sameEvents } from './same-events';

/** However the row is left, the source that is being read is closed once, and no other. */
export const closesWhatItReads = judgedBy(
  ({ course, events }) =>
    sameEvents(
      course.closing,
      events.filter((event) => event.startsWith('close ')),
    ),
  {
    kinds: sourceKinds.filter(({ closable }) => closable),
    why: 'The source that is being read must hear that you stop. Nobody has begun to read those behind it.',
    look: 'the step marked ▸. Use `yield*`, or `for…of` around `yield`: both close what they read.',
  },
);
