import { jobWithFailedWrite } from './batch-job';
import { closing, ending, order } from './job-views';
import { judgedJob } from './judged-job';

/** A write that rejects is the last step: the answer rejects with exactly the same reason, and the rows are closed once. */
export const passesOnFailedWrites = judgedJob(
  jobWithFailedWrite,
  (expected, record, job) => [
    ...order(expected, record),
    ending(record, job),
    closing(record, job),
  ],
  {
    why: 'Only the caller can decide what a failed write means, and rows that nobody reads any more must be closed.',
    look: 'the step marked ▸. Which `catch` or `finally` is run, and what does it do with the reason?',
  },
);
