import { jobWithFailedRow } from './batch-job';
import { ending, order } from './job-views';
import { judgedJob } from './judged-job';

/** A row that rejects is the last step: the answer rejects with exactly the same reason, and nothing more is written. */
export const passesOnFailedRows = judgedJob(
  jobWithFailedRow,
  (expected, record, job) => [...order(expected, record), ending(record, job)],
  {
    why: 'Rows that fail have not ended: half a list that is reported as a whole one is a silent loss.',
    look: 'the step marked ▸. Which `catch` or `finally` is run when a row rejects?',
  },
);
