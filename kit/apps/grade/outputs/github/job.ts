import { appendFileSync } from 'node:fs';
import type { SubmissionRecord } from '../../records/record';
import { ResultsUnwritable } from '../../records/results-unwritable';
import { annotations } from './annotations';
import { withoutCommands } from './commands';
import { summary } from './summary';

/**
 * The lines of a run, as a job of GitHub Actions should print them; elsewhere they stay as they are. In such a job, adds
 * the result to its summary, and annotates the files if there is one submission: then these are files of the repository.
 *
 * @param summaryFile what GitHub has put into `GITHUB_STEP_SUMMARY`
 * @throws ResultsUnwritable if the summary cannot be written
 */
export function linesInJob(
  lines: readonly string[],
  records: readonly SubmissionRecord[],
  summaryFile: string | undefined,
): readonly string[] {
  if (summaryFile === undefined || summaryFile === '') return lines;
  try {
    appendFileSync(summaryFile, summary(records));
  } catch (error) {
    throw new ResultsUnwritable(`GitHub's summary (${(error as Error).message})`);
  }
  const [first, ...others] = records;
  const marks = first === undefined || others.length > 0 ? [] : annotations(first);
  return [...withoutCommands(lines), ...marks];
}
