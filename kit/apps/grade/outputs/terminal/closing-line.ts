import { isUnjudged } from '../../records/overall';
import type { SubmissionRecord } from '../../records/record';
import { visible } from './terminal-text';

/** Names that the line has room for. */
const NAMES = 5;

/**
 * What a run ends with: how many could not be judged, and whose work that was.
 *
 * @param total submissions that should be judged; more than there are records if the run was stopped
 */
export function closingLine(records: readonly SubmissionRecord[], total: number): string {
  const unjudged = records.filter(isUnjudged);
  const names = unjudged.slice(0, NAMES).map(({ name }) => visible(name));
  const more = unjudged.length > NAMES ? ` and ${unjudged.length - NAMES} more` : '';
  return [
    records.length < total
      ? `Stopped after ${records.length} of ${total}: --resume continues from there.`
      : `Judged: ${total}.`,
    unjudged.length === 0
      ? 'Could not be judged: 0.'
      : `Could not be judged, or not all of it: ${unjudged.length} (${names.join(', ')}${more}).`,
  ].join(' ');
}
