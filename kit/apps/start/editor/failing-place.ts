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

/** The place in the learner's code where the first failure comes from; the beginning of the file if it is not known. */
export function failingPlace(exercise: Exercise, found: Found | undefined): Place {
  const start = { file: exercise.file, line: 1, column: 1 };
  if (found === undefined || typeof found === 'string') return start;
  const [error] = found.errors;
  if (error !== undefined) return { file: error.file, line: error.line, column: error.column };
  const failures = found.result.testResults.flatMap(({ failureMessages }) => failureMessages);
  const { place } = failureText(failures[0] ?? found.result.failureMessage ?? '');
  const [, name = '', line, column] = /^(.+):(\d+):(\d+)$/.exec(place ?? '') ?? [];
  const file = resolve(ROOT, name);
  // A place in the spec does not help: the learner must change the exercise.
  return name === '' || file === exercise.spec
    ? start
    : { file, line: Number(line), column: Number(column) };
}
