import type { TypeError } from '../../../judge/type-check/type-error';
import type { Compiled } from '../reading/compile';
import type { Failure } from '../judging/report-schema';
import type { Done, SpecResult } from '../judging/spec-result';
import { Places } from './places';
import type { ExerciseRecord, TestRecord, ExerciseVerdict } from './record';

/** What the reference showed of a spec: its tests, in order, and how many assertions each makes. */
export type Expected = ReadonlyMap<string, number>;

/** What a verdict is made of. */
export interface Findings {
  readonly outcome: SpecResult;
  readonly expected: Expected;
  readonly typeErrors: readonly TypeError[];
  /** Whether the submission asked TypeScript not to check it. */
  readonly isTypeCheckOff?: boolean;
  /** The submission's modules, by path. */
  readonly compiled: Readonly<Record<string, Compiled>>;
}

/** The part of an exercise's record that its outcome tells. */
export type Graded = Pick<
  ExerciseRecord,
  'verdict' | 'reasons' | 'points' | 'outOf' | 'tests' | 'typeErrors'
>;

/** Of all messages of an exercise, in characters. The records of a whole class are kept in memory. */
const MOST_TEXT = 32_000;
/** What is left of a message once those before it have used that up. */
const SHORTENED = 200;

/** Compares an outcome with that of the reference. A test that is missing, added or empty does not pass. */
export function graded(findings: Findings): Graded {
  const { outcome, expected, typeErrors, compiled, isTypeCheckOff = false } = findings;
  const places = new Places(compiled);
  const tests = bounded(
    [...expected].map(([name, assertions]) => testRecord(name, assertions, outcome, places)),
  );
  const extra = outcome.tests.filter((name) => !expected.has(name));
  const tampered = [
    ...[...outcome.tampered].map((what) => `tried to change ${what}`),
    ...extra.map((name) => `has added a test, "${name}"`),
  ];
  const reached = [
    ...[...outcome.reached].map((what) => `reached for ${what}`),
    ...(isTypeCheckOff ? ['switched off the check of types (the types were checked anyway)'] : []),
  ];
  const passed = tests.filter((test) => test.passed).length;
  return {
    verdict:
      tampered.length > 0
        ? 'tampered'
        : reached.length > 0
          ? 'review'
          : score(passed, tests.length, typeErrors.length),
    reasons: [...tampered, ...reached],
    points: tampered.length > 0 ? 0 : passed,
    outOf: tests.length,
    tests,
    typeErrors,
  };
}

function bounded(tests: readonly TestRecord[]): TestRecord[] {
  let left = MOST_TEXT;
  return tests.map((test) => {
    const message = test.message.slice(0, Math.max(left, SHORTENED));
    left -= message.length;
    return { ...test, message };
  });
}

function score(passed: number, total: number, typeErrors: number): ExerciseVerdict {
  if (passed === 0) return 'fail';
  return passed === total && typeErrors === 0 ? 'pass' : 'partial';
}

function testRecord(
  name: string,
  assertions: number,
  outcome: SpecResult,
  places: Places,
): TestRecord {
  const failure = failureIn(outcome, outcome.done.get(name), assertions);
  if (failure === undefined) return { name, passed: true, message: '' };
  const place = places.of(failure);
  return {
    name,
    passed: false,
    message: failure.message,
    ...(place === undefined ? {} : { place }),
  };
}

function failureIn(
  { failure }: SpecResult,
  done: Done | undefined,
  assertions: number,
): Failure | undefined {
  if (done === undefined) {
    return failure ?? { message: 'expected this test to report, received nothing from it' };
  }
  if (done.failure !== undefined) return done.failure;
  if (!done.ran) return { message: 'expected this test to run, it was skipped' };
  if (done.assertions >= assertions) return undefined;
  const counts = `expected ${assertions} assertions, received ${done.assertions}`;
  return { message: `${counts}: it ended too early` };
}
