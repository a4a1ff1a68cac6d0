import { soundJob } from './batch-job';
import { order } from './job-views';
import { judgedJob } from './judged-job';

/** A full batch is written before the next row is read, and no row is read while it is being written. */
export const readsAndWritesInTurn = judgedJob(soundJob, order, {
  why: 'While the writer is busy, every row that you read piles up in memory.',
  look: 'the step marked ▸. Is there an `await` before each write, and does the write come before the next read?',
});
