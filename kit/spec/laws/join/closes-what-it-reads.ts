import { sourceKinds } from '../cases/source-kinds';
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
    why: 'If you stop, close the source that you are reading. The sources after it were never opened.',
    look: 'the step marked ▸. Use `yield*`, or `for…of` around `yield`: both close what they read.',
  },
);
