import { SourceMap, type SourceMapPayload } from 'node:module';
import type { TypeError } from '../../../judge/type-check/type-error';
import type { Compiled } from '../reading/compile';
import type { Failure } from '../judging/report-schema';
import type { Done, SpecResult } from '../judging/reports';
import { onceFor } from '../once-for';
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
/**
 * Characters of a source map: ten times what the longest answer comes to. A map is read in the grader's own process, where
 * everybody waits for it, and one of 250 KB of code in which every second character counts takes a second.
 */
const LONGEST_MAP = 256 * 1024;

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
  const { message } = failure;
  const place = places.of(failure);
  return { name, passed: false, message, ...(place === undefined ? {} : { place }) };
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

/** The way back from the JavaScript that was run to the learner's own lines. */
export class Places {
  /** By module. Every test may fail at the same place. */
  readonly #mapOf = onceFor((module: string) => sourceMapIn(this.compiled[module]!.map));

  /** @param compiled the submission's modules, by path */
  constructor(private readonly compiled: Readonly<Record<string, Compiled>>) {}

  /** Such as `exercise.ts:3:7`; nothing where the failure names no line of the submission. */
  of({ place }: Failure): string | undefined {
    if (place === undefined || !Object.hasOwn(this.compiled, place.module)) return undefined;
    const entry = this.#mapOf(place.module)?.findEntry(place.line - 1, place.column - 1);
    return entry !== undefined && 'originalLine' in entry
      ? `${place.module}:${entry.originalLine + 1}:${entry.originalColumn + 1}`
      : undefined;
  }
}

/** A map comes from where a submission was compiled, so it may be anything. */
function sourceMapIn(text: string): SourceMap | undefined {
  if (text.length > LONGEST_MAP) return undefined;
  try {
    return new SourceMap(JSON.parse(text) as SourceMapPayload);
  } catch {
    return undefined;
  }
}
