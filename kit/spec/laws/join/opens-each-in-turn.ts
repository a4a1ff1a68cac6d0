import { judgedBy } from './judged-by';
import { sameEvents } from './same-events';

/** At every moment, only the sources that the values so far needed are open, and nothing was pulled early. */
export const opensEachInTurn = judgedBy(
  ({ course, events }) =>
    sameEvents(
      course.reading,
      events.filter((event) => !event.startsWith('close ')),
    ),
  {
    why: 'To open a source may cost a file or a connection. A source that is never reached must not be opened.',
    look: 'the step marked ▸. Where do you call `[Symbol.iterator]()` or `next()` too early?',
  },
);
