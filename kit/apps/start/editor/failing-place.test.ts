import { join } from 'node:path';
import type { TestResult } from '@jest/test-result';
import { judgedAs } from '../../../judge/reporter/judged';
import { Exercise } from '../../../kata/exercise';
import { ROOT } from '../../../kata/root';
import { failingPlace } from './failing-place';

const exercise = new Exercise(ROOT, '04-infinite-sequences');

function failingAt(file: string): TestResult {
  const failureMessages = [`Error: no\n    at f (${file}:12:5)`];
  return { testResults: [{ status: 'failed', failureMessages }] } as unknown as TestResult;
}

it('is the place of the first error of types', () => {
  const error = { file: exercise.file, line: 3, column: 7, code: 2322, message: 'No.' };
  const judged = judgedAs(exercise, failingAt(exercise.file), [error]);

  expect(failingPlace(exercise, judged)).toEqual({ file: exercise.file, line: 3, column: 7 });
});

it('is the place in the learner’s code where the first failure comes from', () => {
  const helper = join(exercise.folder, 'helper.ts');

  expect(failingPlace(exercise, judgedAs(exercise, failingAt(helper), []))).toEqual({
    file: helper,
    line: 12,
    column: 5,
  });
});

it('is the beginning of the exercise where only the spec is named, or nothing is known', () => {
  const start = { file: exercise.file, line: 1, column: 1 };

  expect(failingPlace(exercise, judgedAs(exercise, failingAt(exercise.spec), []))).toEqual(start);
  expect(failingPlace(exercise, 'could not be run')).toEqual(start);
  expect(failingPlace(exercise, undefined)).toEqual(start);
});
