import { exercisesIn } from '../../../kata/exercise';
import { ROOT } from '../../../kata/root';
import type { AnswerResult } from './answer-result';
import { matrix } from './matrix';

const exercises = exercisesIn(ROOT);
const TESTS = [
  'laziness › calling it pulls nothing, whatever the source has',
  'closing › it closes',
];

function resultOf(file: string, failure?: 'rejection' | 'error'): AnswerResult {
  const verdicts = TESTS.map((test) => ({
    test,
    passed: failure === undefined,
    failure,
    message: '',
    readings: [],
  }));
  return { file, verdicts, failedToRun: undefined };
}

it.each([64, 80, 120])('no line of any exercise is longer than %d columns', (columns) => {
  const lines = exercises.flatMap((exercise) => {
    const { reference, wrongAnswers } = exercise;
    const results = new Map(
      [reference, ...wrongAnswers].map((file) => [file, resultOf(file)] as const),
    );
    return matrix(exercise, results, columns).split('\n');
  });

  // The name of an answer is its file's, and not broken.
  const others = lines.filter((line) => !/^ {2}\S \S+$/.test(line));
  expect(Math.max(...others.map((line) => line.length))).toBeLessThanOrEqual(columns);
});

it('tells what rejects, what crashes, and what the signs mean', () => {
  const [exercise] = exercises;
  const [first, second] = exercise!.wrongAnswers;
  const results = new Map([
    [exercise!.reference, resultOf(exercise!.reference)],
    [first!, resultOf(first!, 'rejection')],
    [second!, resultOf(second!, 'error')],
  ]);
  const text = matrix(exercise!, results, 120);

  expect(text).toContain('! the code itself threw an error, so the test could not judge it');
  expect(text).toMatch(/^ {2}✗ !( \?)+ {2}closing › it closes$/m);
});
