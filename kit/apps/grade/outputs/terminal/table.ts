import pc from 'picocolors';
import stringWidth from 'string-width';
import type { ExerciseRecord, SubmissionRecord, ExerciseVerdict } from '../../records/record';
import {
  exerciseNames,
  isAllRight,
  isUnjudged,
  NEEDS_A_LOOK,
  reasonsOf,
} from '../../records/overall';
import { fitted, truncated } from '../../../../ground/text/columns';
import { visible } from './terminal-text';

const LEGEND = '✓ all tests pass   · not begun   ! does not count   ? a person should look';

const VERDICT_WIDTH = 'not begun'.length;
const MIN_NAME_WIDTH = 10;
const MAX_NAME_WIDTH = 32;
/** Of a reason, in columns: it may hold what a learner's code threw. */
const LONGEST_REASON = 300;
/** Names that the closing line has room for. */
const NAMES = 5;

/**
 * The class on a terminal: a line for each submission with its points in each exercise, out of those in the last line,
 * then why a person should look at some of them. With two columns and a blank for an exercise, sixteen fit into 80.
 *
 * @param columns of the terminal; the table is no wider, as long as there is room for {@link MIN_NAME_WIDTH} of a name
 */
export function table(records: readonly SubmissionRecord[], columns: number): string[] {
  const exercises = exerciseNames(records);
  const total = Math.max(
    'points'.length,
    ...records.map(({ points, outOf }) => `${points}/${outOf}`.length),
  );
  const room = columns - 3 * exercises.length - total - VERDICT_WIDTH - 3;
  const longest = Math.max(0, ...records.map(({ name }) => stringWidth(visible(name))));
  const nameWidth = Math.max(MIN_NAME_WIDTH, Math.min(room, longest, MAX_NAME_WIDTH));

  const line = (name: string, cells: readonly string[], points: string, verdict: string): string =>
    `${fitted(name, nameWidth)} ${cells.join('')} ${points.padStart(total)} ${verdict}`.trimEnd();
  const heads = exercises.map((name) => `${name.slice(0, 2)} `);
  const rows = records.map(({ name, exercises: own, points, outOf, verdict }) =>
    line(
      visible(name),
      exercises.map((exercise) => cell(own.find((record) => record.name === exercise))),
      `${points}/${outOf}`,
      COLOURS[verdict](verdict),
    ),
  );
  const most = exercises.map((name) => `${outOf(records, name)}`.padStart(2) + ' ');
  return [
    pc.bold(line('name', heads, 'points', 'verdict')),
    ...rows,
    pc.dim(line('out of', most, '', '')),
    '',
    pc.dim(LEGEND),
    ...reasonLines(records),
  ];
}

/** Three columns: the last is blank, save after points of two digits at which a person should look. */
function cell(record: ExerciseRecord | undefined): string {
  if (record === undefined) return '   ';
  const { verdict, points } = record;
  switch (verdict) {
    case 'not begun':
      return pc.dim(' · ');
    case 'error':
    case 'tampered':
      return pc.red(' ! ');
    default: {
      const isDone = isAllRight(record);
      const text = `${isDone ? '✓' : points}${verdict === 'review' ? '?' : ''}`;
      const colour = COLOURS[isDone ? 'pass' : points === 0 ? 'fail' : 'partial'];
      return colour(text.padStart(2).padEnd(3));
    }
  }
}

function outOf(records: readonly SubmissionRecord[], name: string): number {
  return Math.max(
    ...records.flatMap(({ exercises }) =>
      exercises.filter((exercise) => exercise.name === name).map((exercise) => exercise.outOf),
    ),
  );
}

function reasonLines(records: readonly SubmissionRecord[]): string[] {
  const lines = records.flatMap((record) => {
    const { name, verdict } = record;
    if (!NEEDS_A_LOOK.has(verdict)) return [];
    const reasons = reasonsOf(record).map(visible).join(' | ');
    const label = `${truncated(visible(name), MAX_NAME_WIDTH)}: ${verdict}`;
    return [`${COLOURS[verdict](label)}  ${truncated(reasons, LONGEST_REASON)}`.trimEnd()];
  });
  return lines.length === 0 ? [] : ['', ...lines];
}

const COLOURS: Readonly<Record<ExerciseVerdict, (text: string) => string>> = {
  pass: pc.green,
  partial: pc.yellow,
  review: pc.magenta,
  'not begun': pc.dim,
  fail: pc.red,
  error: pc.red,
  tampered: pc.red,
};

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
