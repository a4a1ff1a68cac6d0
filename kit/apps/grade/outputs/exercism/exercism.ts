import type { TypeError } from '../../../../judge/type-check/type-error';
import type {
  ExerciseRecord,
  SubmissionRecord,
  TestRecord,
  ExerciseVerdict,
} from '../../records/record';
import { withPlace } from '../failures';
import { isAllRight } from '../../records/overall';
import type { TestBodies } from './test-bodies';

/**
 * `results.json`, version 3, as Exercism's test runners write it for one exercise of one submission
 * (https://exercism.org/docs/building/tooling/test-runners/interface).
 *
 * `task_id` is left out, for an exercise here is one task, and so is `output`, which no record has.
 */
export interface ExercismResult {
  readonly version: 3;
  readonly status: 'pass' | 'fail' | 'error';
  /** Why no test could be run, or null. */
  readonly message: string | null;
  readonly tests: readonly {
    readonly name: string;
    readonly status: 'pass' | 'fail' | 'error';
    readonly message: string | null;
    readonly test_code?: string;
  }[];
}
type ExercismTest = ExercismResult['tests'][number];

/** The longest message that Exercism takes for a whole exercise, in characters. */
const LONGEST_MESSAGE = 65_535;

const STATUS: Readonly<Record<Exclude<ExerciseVerdict, 'not begun'>, ExercismResult['status']>> = {
  pass: 'pass',
  partial: 'fail',
  fail: 'fail',
  review: 'fail',
  tampered: 'error',
  error: 'error',
};

/**
 * The report for Exercism about an exercise that was begun.
 *
 * @param bodies of the exercise's spec
 * @returns undefined where it was not begun: there is nothing to tell
 */
export function exercismResult(
  exercise: ExerciseRecord,
  bodies: TestBodies,
): ExercismResult | undefined {
  const { verdict, reasons, typeErrors, tests } = exercise;
  if (verdict === 'not begun') return undefined;
  const status = verdict === 'review' && isAllRight(exercise) ? 'pass' : STATUS[verdict];
  if (status === 'error') {
    return unrun([...reasons, ...typeErrors.map(typeErrorLine)]);
  }
  const types: ExercismTest[] = typeErrors.map((error) => ({
    name: `types › TS${error.code}`,
    status: 'error',
    message: typeErrorLine(error),
  }));
  return {
    version: 3,
    status,
    message: null,
    tests: [...types, ...tests.map((test) => exercismTest(test, bodies))],
  };
}

/** The report for Exercism about each exercise if nothing was handed in at all. */
export function nothingHandedIn({ reasons }: SubmissionRecord): ExercismResult {
  return unrun(reasons);
}

function unrun(reasons: readonly string[]): ExercismResult {
  const message = reasons.join('\n').slice(0, LONGEST_MESSAGE);
  return { version: 3, status: 'error', message, tests: [] };
}

function exercismTest(test: TestRecord, bodies: TestBodies): ExercismTest {
  const { name, passed } = test;
  const code = bodies(name);
  return {
    name,
    status: passed ? 'pass' : 'fail',
    message: passed ? null : withPlace(test),
    ...(code === undefined ? {} : { test_code: code }),
  };
}

function typeErrorLine({ file, line, column, code, message }: TypeError): string {
  return `${file}:${line}:${column} TS${code}: ${message}`;
}
