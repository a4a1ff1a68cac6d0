import { once } from 'node:events';
import { Grader } from './grader';
import type { Exercise } from '../../kata/exercise';
import type { NamedFolder } from './submissions/folders';
import { inLanes } from './in-lanes';
import type { Journal } from './records/journal';
import type { SubmissionRecord } from './records/record';
import type { Sandbox } from './sandbox/sandbox';

export interface ClassOptions {
  readonly sandbox: Sandbox;
  readonly exercises: readonly Exercise[];
  readonly journal: Journal;
  /** How many submissions are judged at the same time. */
  readonly jobs: number;
  /** Whether what the journal has of the same content is taken from there. */
  readonly resume?: boolean;
  /** Ends the run: the current work is dropped, and nothing more is begun. */
  readonly stop?: AbortSignal;
  /** Where folders for temporary files are made; the system's own place where left out. */
  readonly temporary?: string;
  /** Called after each submission. */
  readonly onDone?: (record: SubmissionRecord, done: number) => void;
}

/**
 * Grades submissions, writing each into the journal as soon as it is judged.
 *
 * @returns the records in the order of the folders, after a stop only those that were already judged; and why a folder for
 *   temporary files is left
 */
export async function gradeClass(
  folders: readonly NamedFolder[],
  { sandbox, exercises, journal, jobs, resume = false, temporary, ...others }: ClassOptions,
): Promise<{ records: SubmissionRecord[]; leftover: string | undefined }> {
  const { stop = new AbortController().signal, onDone } = others;
  const known = resume ? journal.read() : new Map<string, SubmissionRecord>();
  const records = new Map<NamedFolder, SubmissionRecord>();
  const grader = await Grader.open(sandbox, exercises, undefined, temporary);
  // Also if the process ends in an unexpected way.
  const onExit = (): void => grader.close();
  process.on('exit', onExit);
  const work = inLanes(folders, jobs, async (folder) => {
    if (stop.aborted) return;
    const earlier = known.get(folder.name);
    const record = await grader.grade(folder, earlier);
    if (stop.aborted) return;
    if (record !== earlier) journal.add(record);
    records.set(folder, record);
    onDone?.(record, records.size);
  });
  let leftover: string | undefined;
  try {
    await Promise.race([work, ...(stop.aborted ? [undefined] : [once(stop, 'abort')])]);
  } finally {
    process.off('exit', onExit);
    try {
      grader.close();
    } catch (error) {
      leftover = (error as Error).message;
    }
  }
  return {
    records: folders.map((folder) => records.get(folder)).filter((record) => record !== undefined),
    leftover,
  };
}
