import type { TestResult } from '@jest/test-result';
import type { Exercise } from '../../kata/exercise';
import type { Stage } from '../../kata/state/stage';
import type { TypeError } from '../type-check/type-error';

/** An exercise together with what was found out about it. */
export interface Standing {
  readonly exercise: Exercise;
  readonly stage: Stage;
  readonly result: TestResult;
  readonly typeErrors: readonly TypeError[];
  readonly passed: number;
  /** Of the tests that ran. */
  readonly total: number;
  /** Tests that a filter left out. */
  readonly skipped?: number;
}

/** Puts an exercise and what was found out about it together. A type error stands in the way of being done. */
export function standingOf(
  exercise: Exercise,
  result: TestResult,
  typeErrors: readonly TypeError[],
): Standing {
  const ran = result.testResults.filter(({ status }) => status !== 'pending');
  const total = ran.length;
  const skipped = result.testResults.length - total;
  const passed = ran.filter(({ status }) => status === 'passed').length;
  // An error that comes after the last test is no test's failure.
  const hasFailed = result.testExecError !== undefined && result.testExecError !== null;
  const isDone =
    total > 0 && passed === total && skipped === 0 && typeErrors.length === 0 && !hasFailed;
  const stage = isDone ? 'done' : exercise.isBegun ? 'begun' : 'not begun';
  return { exercise, result, typeErrors, passed, total, skipped, stage };
}
