import type { Exercise } from '../exercises/exercise';
import type { NamedFolder } from './folders';
import type { Grader } from './grader';
import { inLanes } from './in-lanes';
import type { Journal } from './journal';
import { readable, UnusableFile } from './read-source';
import type { SubmissionRecord } from './record';
import { readSubmission } from './submission';

export interface GradeOptions {
  readonly grader: Grader;
  readonly journal: Journal;
  readonly exercises: readonly Exercise[];
  /** How many submissions are judged at the same time. */
  readonly jobs: number;
  /** Whether what the journal has of the same content is taken from there. */
  readonly resume: boolean;
  /** Called after each submission. */
  readonly onDone: (record: SubmissionRecord, done: number) => void;
}

/**
 * Grades submissions, writing each into the journal as soon as it is judged.
 *
 * @returns their records in the order of the folders
 * @throws ReferenceFails if nothing can be judged here
 */
export async function gradeAll(
  folders: readonly NamedFolder[],
  { grader, journal, exercises, jobs, resume, onDone }: GradeOptions,
): Promise<SubmissionRecord[]> {
  const known = resume ? journal.read() : new Map<string, SubmissionRecord>();
  const records = new Map<NamedFolder, SubmissionRecord>();
  const grade = async ({ folder, name }: NamedFolder): Promise<SubmissionRecord> => {
    const submission = readable(() => readSubmission(folder, name, exercises));
    if (submission instanceof UnusableFile) {
      return noted(grader.unreadable(name, submission.message));
    }
    const earlier = known.get(name);
    if (earlier?.contentHash === grader.contentHash(submission)) return earlier;
    return noted(await grader.grade(submission));
  };
  const noted = (record: SubmissionRecord): SubmissionRecord => {
    journal.add(record);
    return record;
  };
  await inLanes(folders, jobs, async (folder) => {
    const record = await grade(folder);
    records.set(folder, record);
    onDone(record, records.size);
  });
  return folders.map((folder) => records.get(folder)!);
}
