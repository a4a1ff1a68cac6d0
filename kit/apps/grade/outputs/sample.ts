import { sum } from '../records/overall';
import type { ExerciseRecord, SubmissionRecord, TestRecord } from '../records/record';

/** A record of one test, for the kit's own tests: it passes by default. */
export function sampleTest(parts: Partial<TestRecord> = {}): TestRecord {
  return { name: 'laziness › it waits', passed: true, message: '', ...parts };
}

/** A record of one exercise: its points and verdict follow from its tests by default. */
export function sampleExercise(parts: Partial<ExerciseRecord> = {}): ExerciseRecord {
  const tests = parts.tests ?? [sampleTest()];
  const points = tests.filter(({ passed }) => passed).length;
  const verdict = points === tests.length ? 'pass' : points === 0 ? 'fail' : 'partial';
  return {
    name: '04-infinite-sequences',
    verdict,
    reasons: [],
    points,
    outOf: tests.length,
    tests,
    typeErrors: [],
    codeHash: '0123456789abcdef',
    specHash: 'fedcba9876543210',
    durationMs: 250,
    ...parts,
  };
}

/** An exercise that the learner has left as it was. */
export function sampleNotBegun(name: string, outOf: number): ExerciseRecord {
  return sampleExercise({ name, verdict: 'not begun', points: 0, outOf, tests: [], codeHash: '' });
}

/** A record of one submission: its points and verdict follow from its exercises by default. */
export function sampleSubmission(parts: Partial<SubmissionRecord> = {}): SubmissionRecord {
  const exercises = parts.exercises ?? [sampleExercise()];
  const points = sum(exercises.map((exercise) => exercise.points));
  const outOf = sum(exercises.map((exercise) => exercise.outOf));
  return {
    format: 1,
    name: 'ada',
    verdict: points === outOf ? 'pass' : points === 0 ? 'fail' : 'partial',
    reasons: [],
    points,
    outOf,
    exercises,
    contentHash: '00112233445566778899aabbccddeeff',
    kata: '0.1.0',
    node: '20.20.2',
    sandbox: 'bwrap',
    judgedAt: '2026-01-31T12:00:00.000Z',
    durationMs: 1_500,
    ...parts,
  };
}
