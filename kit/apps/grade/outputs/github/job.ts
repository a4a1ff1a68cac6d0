import { randomUUID } from 'node:crypto';
import { appendFileSync } from 'node:fs';
import type { ExerciseRecord, SubmissionRecord } from '../../records/record';
import { ResultsUnwritable } from '../../records/journal';
import { placeOf } from '../failures';
import { summary } from './summary';

/** Of a message, in characters. */
const LONGEST_MESSAGE = 2_000;

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

/**
 * Annotations of the files in a learner's fork: one for each exercise that is begun and not done, at the line that its
 * first failure names. GitHub shows ten of a step, so those of one exercise must not hide the next.
 */
export function annotations({ exercises }: SubmissionRecord): string[] {
  return exercises.flatMap((exercise) => {
    const { name, tests } = exercise;
    const fault = firstFault(exercise);
    if (fault === undefined) return [];
    const { title, message, file, line, column } = fault;
    const failing = tests.filter(({ passed }) => !passed).length;
    const more = failing > 1 ? `\n${failing} tests of ${name} fail.` : '';
    return errorCommand(
      { file: `exercises/${name}/${file}`, line, col: column, title: `${name}: ${title}` },
      `${message.slice(0, LONGEST_MESSAGE)}${more}`,
    );
  });
}

/**
 * What kept it from being judged, or its first failing test. Many tests fail at no line of the learner's code. Then a type
 * error, which has a line, says more.
 */
function firstFault({ verdict, reasons, tests, typeErrors }: ExerciseRecord) {
  if (verdict === 'not begun') return undefined;
  if (reasons.length > 0) return { ...NOWHERE, title: verdict, message: reasons.join('\n') };
  const test = tests.find(({ passed }) => !passed);
  const place = test && placeOf(test);
  const [error] = typeErrors;
  if (place === undefined && error !== undefined) return { ...error, title: `TS${error.code}` };
  return test && { ...(place ?? NOWHERE), title: test.name, message: test.message };
}

const NOWHERE = { file: 'exercise.ts', line: undefined, column: undefined };

/**
 * A workflow command, which a job writes to standard output
 * (https://docs.github.com/actions/reference/workflows-and-actions/workflow-commands).
 *
 * @param properties those that are undefined are left out
 */
function errorCommand(
  properties: Readonly<Record<string, string | number | undefined>>,
  message: string,
): string {
  const written = Object.entries(properties)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => `${key}=${escaped(String(value), /[%\r\n:,]/g)}`);
  return `::error ${written.join(',')}::${escaped(message, /[%\r\n]/g)}`;
}

/** Lines that GitHub only shows, so that no learner's name or code can give it a command. */
function withoutCommands(lines: readonly string[]): string[] {
  // Nobody who wrote one of the lines could know it.
  const token = randomUUID();
  return [`::stop-commands::${token}`, ...lines, `::${token}::`];
}

function escaped(text: string, characters: RegExp): string {
  return text.replaceAll(
    characters,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`,
  );
}
