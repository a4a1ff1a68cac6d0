import type { Arbitrary } from 'fast-check';
import type { Message } from '../../../ground/text/message';
import { type AsyncLaw, asyncLaw } from '../law';
import { drawTranscript, type Step } from '../transcript';
import { type BatchJob, describeJob, done, type JobRecord } from './batch-job';
import type { BatchWriter } from './batch-writer';
import { expectedJob, type ExpectedJob } from './eager-job';

/** A law that lets a writer do jobs, and compares one side of what they show. */
export function judgedJob(
  jobs: Arbitrary<BatchJob>,
  view: (expected: ExpectedJob, record: JobRecord, job: BatchJob) => Step[],
  explain: Omit<Message, 'what'>,
): AsyncLaw<BatchWriter> {
  return asyncLaw(
    () => jobs,
    async (writer: BatchWriter, job) => {
      const steps = view(expectedJob(job), await done(writer, job), job);
      if (steps.every(({ same }) => same)) return undefined;
      const head = `the smallest case in which \`${writer.name}\` went wrong`;
      return { what: [head, ...describeJob(job), drawTranscript(steps)].join('\n'), ...explain };
    },
  );
}
