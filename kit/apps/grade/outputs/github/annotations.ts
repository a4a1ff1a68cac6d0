import type { ExerciseRecord, SubmissionRecord, TestRecord } from '../../records/record';
import { command } from './commands';

/** Of a message, in characters. */
const LONGEST_MESSAGE = 2_000;

/**
 * Annotations of the files in a learner's fork: one for each exercise that is begun and not done, at the line that its
 * first failure names. GitHub shows ten of a step, so those of one exercise must not hide the next.
 */
export function annotations({ exercises }: SubmissionRecord): string[] {
  return exercises.flatMap((exercise) => {
    const found = firstFault(exercise);
    return found === undefined ? [] : [annotation(exercise, found)];
  });
}

interface Fault {
  readonly title: string;
  readonly message: string;
  readonly file: string;
  readonly line: number | undefined;
  readonly column: number | undefined;
}

function annotation({ name, tests }: ExerciseRecord, fault: Fault): string {
  const { title, message, file, line, column } = fault;
  const failing = tests.filter(({ passed }) => !passed).length;
  const more = failing > 1 ? `\n${failing} tests of ${name} fail.` : '';
  return command(
    'error',
    { file: `exercises/${name}/${file}`, line, col: column, title: `${name}: ${title}` },
    `${message.slice(0, LONGEST_MESSAGE)}${more}`,
  );
}

/** What kept it from being judged, else its first failing test, else its first error of types. */
function firstFault({ verdict, reasons, tests, typeErrors }: ExerciseRecord): Fault | undefined {
  if (verdict === 'not begun') return undefined;
  const [reason] = reasons;
  if (reason !== undefined) {
    return { ...NOWHERE, title: verdict, message: reasons.join('\n') };
  }
  const test = tests.find(({ passed }) => !passed);
  if (test !== undefined) return { ...placeIn(test), title: test.name, message: test.message };
  const [error] = typeErrors;
  return error === undefined ? undefined : { ...error, title: `TS${error.code}` };
}

const NOWHERE = { file: 'exercise.ts', line: undefined, column: undefined };

function placeIn({ place = '' }: TestRecord): Pick<Fault, 'file' | 'line' | 'column'> {
  const [, file, line, column] = /^(.*):(\d+):(\d+)$/.exec(place) ?? [];
  return file === undefined ? NOWHERE : { file, line: Number(line), column: Number(column) };
}
