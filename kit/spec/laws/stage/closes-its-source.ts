import { counted } from '../../../ground/text/counted';
import { evenSloppySource } from '../cases/sources';
import { judgedBy } from './judged-by';

/** A stage that is left early closes its source once, whatever ends it. */
export const closesItsSource = judgedBy(
  ({ twin, log }) => ({
    expected: `${counted(twin.closes, 'call')} of return() on the source`,
    received: counted(log.closes, 'call'),
    same: log.closes >= twin.closes && log.closes <= twin.closesAtMost,
  }),
  {
    why: 'If you stop early, you must close your source once: it may hold a file or a connection open.',
    look: 'the step marked ▸. Use `for…of`, or `try`/`finally` around `yield`.',
  },
  evenSloppySource,
);
