import type { TestResult } from '@jest/test-result';
import type { Exercise } from '../../kata/exercise';
import type { Standing } from '../../kata/state/standing';
import type { TypeError } from '../type-check/type-error';

/** Where a learner is with an exercise, together with the results of a run. */
export interface Judged extends Standing {
  readonly skipped: number;
  readonly result: TestResult;
  readonly errors: readonly TypeError[];
}

/** Joins an exercise and the results of a run. With a type error, an exercise is not done. */
export function judgedAs(
  exercise: Exercise,
  result: TestResult,
  errors: readonly TypeError[],
): Judged {
  const ran = result.testResults.filter(({ status }) => status !== 'pending');
  const total = ran.length;
  const skipped = result.testResults.length - total;
  const passed = ran.filter(({ status }) => status === 'passed').length;
  // An error after the last test belongs to no test.
  const hasFailed = result.testExecError !== undefined && result.testExecError !== null;
  const isDone =
    total > 0 && passed === total && skipped === 0 && errors.length === 0 && !hasFailed;
  const stage = isDone ? 'done' : exercise.isBegun ? 'begun' : 'not begun';
  return { exercise, result, errors, typeErrors: errors.length, passed, total, skipped, stage };
}
