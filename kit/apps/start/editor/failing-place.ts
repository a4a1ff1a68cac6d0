import { resolve } from 'node:path';
import { failureText } from '../../../judge/reporter/failure-text';
import type { Exercise } from '../../../kata/exercise';
import { ROOT } from '../../../kata/root';
import type { Found } from '../runs';

/** A place in a file, as editors count: from 1. */
export interface Place {
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

/** Where an exercise's first failure comes from in the learner's own code; the beginning of the file if nobody knows. */
export function failingPlace(exercise: Exercise, found: Found | undefined): Place {
  const start = { file: exercise.file, line: 1, column: 1 };
  if (found === undefined || typeof found === 'string') return start;
  const [error] = found.errors;
  if (error !== undefined) return { file: error.file, line: error.line, column: error.column };
  const failures = found.result.testResults.flatMap(({ failureMessages }) => failureMessages);
  const { place } = failureText(failures[0] ?? found.result.failureMessage ?? '');
  const [, name = '', line, column] = /^(.+):(\d+):(\d+)$/.exec(place ?? '') ?? [];
  const file = resolve(ROOT, name);
  // A place in the spec says what was expected, and what has to change is the exercise.
  return name === '' || file === exercise.spec
    ? start
    : { file, line: Number(line), column: Number(column) };
}
