import { type Markup, markup } from '../../../ground/page/markup';
import { withPlace } from './failures';
import { sum } from '../records/overall';
import type { ExerciseRecord, SubmissionRecord, TestRecord } from '../records/record';

/**
 * JUnit's XML, as Jenkins, GitLab and others read it: a testsuite for each exercise of each submission, and one for a
 * submission that could not be read, or in which nothing was handed in. Of others, what was not begun is left out.
 *
 * The pages' own template writes it: it escapes all that XML needs, and a builder library would bring an object model for
 * five elements, and leave out the characters that XML cannot hold anyway.
 */
export function junit(records: readonly SubmissionRecord[]): string {
  const suites = records.flatMap(suitesOf);
  const cases = suites.flatMap((suite) => suite.cases);
  const durationMs = sum(suites.map((suite) => suite.durationMs));
  const { text } = markup`<?xml version="1.0" encoding="UTF-8"?>
<testsuites name="generator-kata" tests="${cases.length}" failures="${count('failure', cases)}" errors="${count('error', cases)}" time="${seconds(durationMs)}">
${suites.map(suiteMarkup)}</testsuites>
`;
  return withoutForbidden(text);
}

interface Suite extends Pick<
  ExerciseRecord,
  'name' | 'verdict' | 'points' | 'reasons' | 'durationMs'
> {
  readonly record: SubmissionRecord;
  readonly cases: readonly Case[];
}

interface Case extends TestRecord {
  /** `error`: it was not judged, so that nothing is known of the code. */
  readonly outcome: 'pass' | 'failure' | 'error' | 'skipped';
}

function suitesOf(record: SubmissionRecord): Suite[] {
  if (record.verdict === 'not begun') {
    const name = 'something was handed in';
    return [{ ...record, record, cases: [{ ...notJudged(record), name, outcome: 'skipped' }] }];
  }
  if (record.exercises.length === 0) {
    return [{ ...record, record, cases: [notJudged(record)] }];
  }
  return record.exercises
    .filter(({ verdict }) => verdict !== 'not begun')
    .map((exercise) => ({
      ...exercise,
      record,
      name: `${record.name} › ${exercise.name}`,
      cases: casesOf(exercise),
    }));
}

/** A verdict that speaks against what the tests report, and an error of types, are separate cases. */
function casesOf({ verdict, reasons, tests, typeErrors }: ExerciseRecord): Case[] {
  const types = typeErrors.map(({ file, line, column, code, message }) => ({
    name: `types › TS${code} at ${file}:${line}:${column}`,
    passed: false,
    message,
    outcome: 'failure' as const,
  }));
  const wasJudged = verdict !== 'error' && verdict !== 'tampered';
  const own = tests.map((test): Case => {
    const outcome = test.passed ? 'pass' : 'failure';
    return { ...test, outcome: wasJudged ? outcome : 'error' };
  });
  return [...(wasJudged ? [] : [notJudged({ reasons })]), ...types, ...own];
}

function notJudged({ reasons }: Pick<Suite, 'reasons'>): Case {
  return { name: 'it can be judged', passed: false, message: reasons.join('\n'), outcome: 'error' };
}

function suiteMarkup(suite: Suite): Markup {
  const { record, name, verdict, points, reasons, cases, durationMs } = suite;
  return markup`<testsuite name="${name}" tests="${cases.length}" failures="${count('failure', cases)}" errors="${count('error', cases)}" skipped="${count('skipped', cases)}" time="${seconds(durationMs)}" timestamp="${record.judgedAt.slice(0, 19)}">
<properties>
<property name="verdict" value="${verdict}"/>
<property name="points" value="${points}"/>
<property name="sandbox" value="${record.sandbox}"/>
<property name="node" value="${record.node}"/>
<property name="kata" value="${record.kata}"/>
${reasons.map((reason) => markup`<property name="reason" value="${reason}"/>\n`)}</properties>
${cases.map((one) => caseMarkup(name, one))}</testsuite>
`;
}

function caseMarkup(suite: string, one: Case): Markup {
  const { name, message, outcome } = one;
  const head = markup`<testcase classname="${suite}" name="${name}"`;
  if (outcome === 'pass') return markup`${head}/>\n`;
  const [what = ''] = message.split('\n');
  if (outcome === 'skipped') return markup`${head}><skipped message="${what}"/></testcase>\n`;
  return markup`${head}><${outcome} message="${what}">${withPlace(one)}</${outcome}></testcase>\n`;
}

function count(outcome: Case['outcome'], cases: readonly Case[]): number {
  return cases.filter((one) => one.outcome === outcome).length;
}

function seconds(milliseconds: number): string {
  return (milliseconds / 1_000).toFixed(3);
}

/** What is no `Char` of XML 1.0 (https://www.w3.org/TR/xml/#charsets) cannot be written in it, not even escaped. */
function withoutForbidden(text: string): string {
  return text.replaceAll(
    /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu,
    '\uFFFD',
  );
}
