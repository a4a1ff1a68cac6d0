import { basename } from 'node:path';
import type { Exercise } from '../../../kata/exercise';
import { wrap } from '../../../ground/text/columns';
import type { Results } from './answer-result';

const LETTERS = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789';
const MARKS = [
  '✗ this test rejects it',
  '! the code itself threw an error, so the test could not judge it',
  '· it passes',
  '? it was not judged',
];
/** Columns of a test's name beside its marks. Where there is less room, the name gets its own line. */
const LEAST_NAME = 30;

/**
 * A table of tests × wrong answers. Wrong answers are columns, named below by letter.
 *
 * @param columns of the terminal; no line is longer
 */
export function matrix(exercise: Exercise, results: Results, columns: number): string {
  const tests = results.get(exercise.reference)?.verdicts.map(({ test }) => test) ?? [];
  const wrong = exercise.wrongAnswers;
  const letters = wrong.map((_, index) => LETTERS[index] ?? '?');
  const spaced = 2 * wrong.length + 1 <= columns;
  const line = (marks: readonly string[]): string => `  ${marks.join(spaced ? ' ' : '')}`;
  const marksOf = (test: string): string =>
    line(wrong.map((file) => markOf(results.get(file)?.verdicts, test)));
  const room = columns - line(letters).length - 2;
  const rows = tests.flatMap((test) => {
    if (room < LEAST_NAME) return [...wrap([test], columns), marksOf(test)];
    const [first = '', ...rest] = wrap([test], room);
    return [
      `${marksOf(test)}  ${first}`,
      ...rest.map((text) => `${' '.repeat(columns - room)}${text}`),
    ];
  });
  return [
    exercise.name,
    ...wrap(MARKS, columns - 2).map((mark) => `  ${mark}`),
    '',
    line(letters),
    ...rows,
    '',
    ...wrong.map((file, index) => `  ${letters[index]} ${basename(file, '.ts')}`),
    '',
  ].join('\n');
}

function markOf(
  verdicts: readonly { test: string; passed: boolean; failure: string | undefined }[] = [],
  test: string,
): string {
  const verdict = verdicts.find((candidate) => candidate.test === test);
  if (verdict === undefined) return '?';
  if (verdict.passed) return '·';
  return verdict.failure === 'rejection' ? '✗' : '!';
}
