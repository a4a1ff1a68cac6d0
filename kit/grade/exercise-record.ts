import { SourceMap, type SourceMapPayload } from 'node:module';
import type { TypeError } from '../type-check/type-error';
import type { Compiled } from './compile';
import type { Failure } from './inside/protocol';
import type { Done, Outcome } from './outcome';
import type { ExerciseRecord, TestRecord, Verdict } from './record';

/** What the reference showed of a spec: its tests, in order, and how many assertions each makes. */
export type Expected = ReadonlyMap<string, number>;

/** What a verdict is made of. */
export interface Findings {
  readonly outcome: Outcome;
  readonly expected: Expected;
  readonly typeErrors: readonly TypeError[];
  /** The submission's modules, by path. */
  readonly compiled: Readonly<Record<string, Compiled>>;
}

/** The part of an exercise's record that its outcome tells. */
export type Judged = Pick<
  ExerciseRecord,
  'verdict' | 'reasons' | 'points' | 'outOf' | 'tests' | 'typeErrors'
>;

/** Holds an outcome against what the reference showed; what is missing, extra or empty is no pass. */
export function judged({ outcome, expected, typeErrors, compiled }: Findings): Judged {
  const tests = [...expected].map(([name, assertions]) =>
    testRecord(name, assertions, outcome, compiled),
  );
  const extra = outcome.tests.filter((name) => !expected.has(name));
  const tampered = [
    ...[...outcome.tampered].map((what) => `tried to change ${what}`),
    ...extra.map((name) => `has added a test, "${name}"`),
  ];
  const reached = [...outcome.reached].map((what) => `reached for ${what}`);
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

function score(passed: number, total: number, typeErrors: number): Verdict {
  if (passed === 0) return 'fail';
  return passed === total && typeErrors === 0 ? 'pass' : 'partial';
}

function testRecord(
  name: string,
  assertions: number,
  outcome: Outcome,
  compiled: Findings['compiled'],
): TestRecord {
  const done = outcome.done.get(name);
  const failure = done === undefined ? missing(outcome) : failureIn(done, assertions);
  if (failure === undefined) return { name, passed: true, message: '' };
  const place = placeOf(failure, compiled);
  return {
    name,
    passed: false,
    message: failure.message,
    ...(place === undefined ? {} : { place }),
  };
}

function missing({ failure }: Outcome): Failure {
  return failure ?? { message: 'expected this test to report, received nothing from it' };
}

function failureIn(done: Done, assertions: number): Failure | undefined {
  if (done.failure !== undefined) return done.failure;
  if (!done.ran) return { message: 'expected this test to run, it was skipped' };
  return done.assertions < assertions
    ? {
        message: `expected ${assertions} assertions, received ${done.assertions}: it ended before it was through`,
      }
    : undefined;
}

/** Back from the JavaScript that was run to the learner's own line. */
function placeOf({ place }: Failure, compiled: Findings['compiled']): string | undefined {
  const module = place === undefined ? undefined : compiled[place.module];
  if (place === undefined || module === undefined) return undefined;
  const map = new SourceMap(JSON.parse(module.map) as SourceMapPayload);
  const entry = map.findEntry(place.line - 1, place.column - 1);
  return 'originalLine' in entry
    ? `${place.module}:${entry.originalLine + 1}:${entry.originalColumn + 1}`
    : undefined;
}
