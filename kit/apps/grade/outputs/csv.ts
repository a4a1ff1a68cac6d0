import { stringify } from 'csv-stringify/sync';
import type { ExerciseRecord, SubmissionRecord } from '../records/record';
import { exerciseNames, reasonsOf } from '../records/overall';
import { visible } from './terminal/terminal-text';

/** Of reasons, in characters: the rest is in the report, and Excel takes no more than 32,767. */
const LONGEST_CELL = 4_000;

/**
 * A gradebook for a spreadsheet: a row for each submission. An exercise that was not begun has an empty cell.
 *
 * It begins with a byte order mark: Excel on Windows reads a CSV file without one in the code page of the machine, and
 * breaks every name beyond ASCII; LibreOffice, Numbers, Google Sheets and Python's `utf-8-sig` skip it.
 *
 * What would act on a terminal or is not seen is shown by its number, so that every name is one line and looks like no
 * other. No cell is a formula: one that begins with `=`, `+`, `-`, `@`, a tab or a carriage return gets an apostrophe
 * (https://owasp.org/www-community/attacks/CSV_Injection). A spreadsheet set to another separator does not see where
 * later cells begin and end, only that the first one is quoted; so the name is the first, and of the others only reasons
 * hold foreign text, in which no such separator is left.
 */
export function gradebook(records: readonly SubmissionRecord[]): string {
  const names = exerciseNames(records);
  const heads = ['name', 'verdict', 'points', 'out of', 'percent', ...names, 'reasons'];
  const rows = records.map((record) => [
    visible(record.name),
    record.verdict,
    record.points,
    record.outOf,
    percent(record),
    ...names.map((name) => points(record.exercises.find((exercise) => exercise.name === name))),
    reasonsOf(record).map(withoutSeparators).map(visible).join(' | ').slice(0, LONGEST_CELL),
  ]);
  return stringify([heads, ...rows], {
    bom: true,
    escape_formulas: true,
    quoted_string: true,
    record_delimiter: 'windows',
  });
}

/** With one decimal, so that only a learner with every point has 100. */
function percent({ points, outOf }: SubmissionRecord): number {
  return outOf === 0 ? 0 : Math.floor((1_000 * points) / outOf) / 10;
}

function points(exercise: ExerciseRecord | undefined): number | undefined {
  return exercise?.verdict === 'not begun' ? undefined : exercise?.points;
}

function withoutSeparators(text: string): string {
  return text.replaceAll(/\s+/g, ' ').replaceAll(';', ',');
}
