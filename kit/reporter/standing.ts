import type { TestResult } from '@jest/test-result';
import type { Exercise } from '../exercises/exercise';

/** How far an exercise is, by its latest run. */
export type State = 'not begun' | 'begun' | 'done';

/** An exercise together with the result of its spec. */
export interface Standing {
  readonly exercise: Exercise;
  readonly state: State;
  readonly result: TestResult;
  readonly passed: number;
  readonly total: number;
}

/** Puts an exercise and its result together. */
export function standingOf(exercise: Exercise, result: TestResult): Standing {
  const total = result.testResults.length;
  const passed = result.testResults.filter(({ status }) => status === 'passed').length;
  const done = total > 0 && passed === total;
  return {
    exercise,
    result,
    passed,
    total,
    state: done ? 'done' : exercise.isBegun ? 'begun' : 'not begun',
  };
}
