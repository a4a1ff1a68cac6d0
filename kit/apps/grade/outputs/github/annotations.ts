import type { ExerciseRecord, SubmissionRecord } from '../../records/record';
import { placeOf } from '../place-of';
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

/**
 * What kept it from being judged, or its first failing test. Many tests fail at no line of the learner's code. Then a type
 * error, which has a line, says more.
 */
function firstFault({ verdict, reasons, tests, typeErrors }: ExerciseRecord): Fault | undefined {
  if (verdict === 'not begun') return undefined;
  if (reasons.length > 0) return { ...NOWHERE, title: verdict, message: reasons.join('\n') };
  const test = tests.find(({ passed }) => !passed);
  const place = test && placeOf(test);
  const [error] = typeErrors;
  if (place === undefined && error !== undefined) return { ...error, title: `TS${error.code}` };
  return test && { ...(place ?? NOWHERE), title: test.name, message: test.message };
}

const NOWHERE = { file: 'exercise.ts', line: undefined, column: undefined };
