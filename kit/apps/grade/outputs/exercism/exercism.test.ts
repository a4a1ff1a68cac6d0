import { exercismResult } from './exercism';
import { sampleExercise, sampleNotBegun, sampleTest } from '../sample';

const noBodies = () => undefined;
const failing = sampleTest({
  name: 'closing › it closes',
  passed: false,
  message: 'Expected 1.\nWhy: because.\nLook: there.',
  place: 'exercise.ts:3:5',
});
const typeError = { file: 'exercise.ts', line: 2, column: 3, code: 2322, message: 'No.' };

it('tells every test in the order of the spec, with its code where that is known', () => {
  const exercise = sampleExercise({ tests: [sampleTest(), failing] });
  const bodies = (name: string) =>
    name === 'closing › it closes' ? 'expect(1).toBe(1);' : undefined;

  expect(exercismResult(exercise, bodies)).toEqual({
    version: 3,
    status: 'fail',
    message: null,
    tests: [
      { name: 'laziness › it waits', status: 'pass', message: null },
      {
        name: 'closing › it closes',
        status: 'fail',
        message: 'Expected 1.\nWhy: because.\nLook: there.\nat exercise.ts:3:5',
        test_code: 'expect(1).toBe(1);',
      },
    ],
  });
});

it('passes where every test does', () => {
  expect(exercismResult(sampleExercise(), noBodies)?.status).toBe('pass');
});

it('says nothing of an exercise that was not begun', () => {
  expect(exercismResult(sampleNotBegun('04-infinite-sequences', 3), noBodies)).toBeUndefined();
});

it('an error of types is a separate test, because an error of the whole means that no test ran', () => {
  const exercise = sampleExercise({ verdict: 'partial', typeErrors: [typeError] });

  expect(exercismResult(exercise, noBodies)).toMatchObject({
    status: 'fail',
    tests: [
      { name: 'types › TS2322', status: 'error', message: 'exercise.ts:2:3 TS2322: No.' },
      { status: 'pass' },
    ],
  });
});

it('a review has the status of its tests', () => {
  const review = { verdict: 'review', reasons: ['It reads files.'] } as const;
  const statusOf = (...tests: Parameters<typeof sampleTest>[0][]) =>
    exercismResult(sampleExercise({ ...review, tests: tests.map(sampleTest) }), noBodies)?.status;

  expect(statusOf({})).toBe('pass');
  expect(statusOf({}, { passed: false })).toBe('fail');
});

it.each(['error', 'tampered'] as const)(
  '%s: says why, in no more than Exercism takes',
  (verdict) => {
    const exercise = sampleExercise({
      verdict,
      reasons: ['It does not load.', 'x'.repeat(100_000)],
      typeErrors: [typeError],
    });
    const result = exercismResult(exercise, noBodies);

    expect(result).toMatchObject({ status: 'error', tests: [] });
    expect(result?.message).toMatch(/^It does not load\.\nx+$/);
    expect(result?.message).toHaveLength(65_535);
  },
);
