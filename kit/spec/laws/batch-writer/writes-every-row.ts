import { soundJob } from './batch-job';
import { contents, ending } from './job-views';
import { judgedJob } from './judged-job';

/** Every row is written as it is, once and in order, in batches that are full except the last; the answer is how many. */
export const writesEveryRow = judgedJob(
  soundJob,
  (expected, record, job) => [...contents(expected, record, job), ending(record, job)],
  {
    why: 'Each batch is a new array that belongs to the writer, and a row is a row: `0`, `""` and `undefined`, too.',
    look: 'the step marked ▸. Which condition skips a row, and what happens to a batch after it was written?',
  },
);
