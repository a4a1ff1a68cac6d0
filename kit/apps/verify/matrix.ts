import { basename } from 'node:path';
import type { Exercise } from '../../kata/exercise';
import type { Results } from './answer-result';

const LETTERS = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ';

/** A table of tests × wrong answers: ✗ rejected, ! crashed, · passed. Wrong answers are columns, told below by letter. */
export function matrix(exercise: Exercise, results: Results): string {
  const tests = results.get(exercise.reference)?.verdicts.map(({ test }) => test) ?? [];
  const wrong = exercise.wrongAnswers;
  const letters = wrong.map((_, index) => LETTERS[index] ?? '?');
  const rows = tests.map((test) => {
    const marks = wrong.map((file) => {
      const verdict = results.get(file)?.verdicts.find((candidate) => candidate.test === test);
      if (verdict === undefined) return '?';
      if (verdict.passed) return '·';
      return verdict.failure === 'rejection' ? '✗' : '!';
    });
    return `  ${marks.join(' ')}  ${test}`;
  });
  const legend = wrong.map((file, index) => `  ${letters[index]} ${basename(file, '.ts')}`);
  return [exercise.name, `  ${letters.join(' ')}`, ...rows, '', ...legend, ''].join('\n');
}
