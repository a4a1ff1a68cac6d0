import { stripVTControlCharacters } from 'node:util';
import type { AssertionResult } from '@jest/test-result';
import pc from 'picocolors';
import { countNotShown, notShown } from '../guard/log-limit';
import { lessonOf } from '../../kata/lesson/lesson';
import type { TypeError } from '../type-check/type-error';
import { score } from './exercise-line';
import { failureText } from './failure-text';
import type { Judged } from './judged';
import { typeErrorLine, typeErrorLines } from './type-error-lines';

/** How much of the failures to show. `first`: one in full, the others only counted; `names`: the others by name. */
export type Depth = 'first' | 'names' | 'all';

const LINES_OF_A_LOAD_ERROR = 20;
/** Jest's heading, with colours or without. */
const SUITE_FAILED = /^.*Test suite failed to run.*\n/;
const LINES_OF_CONSOLE_OUTPUT = 40;

/**
 * What the report says about an exercise: type errors, the first failure in full, what it wrote to the console, and the other
 * failures. In that order, since a small terminal cuts what comes last.
 */
export function details(standing: Judged, depth: Depth): string[] {
  const { exercise, result, total, skipped, errors } = standing;
  const heading = `${pc.bold(`${exercise.number} ${lessonOf(exercise).title}`)}: ${summary(standing)}`;
  const types = depth === 'all' ? errors.flatMap(typeErrorLines) : firstInFull(errors);
  if (total + skipped === 0) {
    // A file that cannot be parsed is reported twice. TypeScript's message is the shorter one.
    const load = errors.some(isOfSyntax) ? [] : loadErrorLines(result.failureMessage ?? '');
    return [heading, '', ...consoleLines(result), ...types, ...load];
  }
  const failing = result.testResults.filter(({ status }) => status === 'failed');
  const inFull = depth === 'all' ? failing : failing.slice(0, 1);
  const others = failing.slice(inFull.length);
  return [
    heading,
    '',
    ...types,
    ...strayErrorLines(result),
    ...inFull.flatMap(failureLines),
    ...consoleLines(result),
    ...(depth === 'first' ? countLine(others.length, exercise.number) : others.map(failedLine)),
  ];
}

/** The tests that pass, by name. */
export function passing({ result }: Judged): string[] {
  return result.testResults
    .filter(({ status }) => status === 'passed')
    .map((test) => `  ${pc.green('✓')} ${nameOf(test)}`);
}

/** TypeScript numbers its errors by what finds them: its parser comes first. */
function isOfSyntax({ code }: TypeError): boolean {
  return code < 2_000;
}

function firstInFull([first, ...others]: readonly TypeError[]): string[] {
  if (first === undefined) return [];
  const lines = others.map(typeErrorLine);
  return [...typeErrorLines(first), ...(lines.length === 0 ? [] : [...lines, ''])];
}

function summary(standing: Judged): string {
  const { passed, total, typeErrors } = standing;
  const tests = score(standing, 'the code does not load');
  if (total === 0 || typeErrors === 0) return tests;
  return `${tests}${passed === total ? ', but types do not check: not done yet' : ', types do not check'}`;
}

/** What code wrote to the console. */
export function consoleLines(result: Judged['result']): string[] {
  const all = (result.console ?? []).flatMap(({ message }) =>
    // Only lines of text: a colour left on, or a cursor moved, would spoil what is around them.
    stripVTControlCharacters(message).split('\n'),
  );
  if (all.length === 0) return [];
  const lines = all.filter((line) => countNotShown(line) === undefined);
  const dropped = all.reduce((sum, line) => sum + (countNotShown(line) ?? 0), 0);
  const left = Math.max(lines.length - LINES_OF_CONSOLE_OUTPUT, 0) + dropped;
  return [
    '  Written to the console:',
    '',
    ...lines.slice(0, LINES_OF_CONSOLE_OUTPUT).map((line) => `      ${line}`),
    ...(left > 0 ? [`      ${notShown(left)}`] : []),
    '',
  ];
}

/** An error that came outside of every test, so that none of them shows it. */
function strayErrorLines({ testExecError }: Judged['result']): string[] {
  const { stack, message } = testExecError ?? {};
  const text = stack ?? message ?? '';
  return text === '' ? [] : [...loadErrorLines(text), ''];
}

function loadErrorLines(message: string): string[] {
  const { lines, place } = failureText(message.replace(SUITE_FAILED, ''));
  return [
    ...lines.slice(0, LINES_OF_A_LOAD_ERROR).map((line) => `      ${line.replace(/^ {4}/, '')}`),
    ...(place === undefined ? [] : [pc.dim(`      at ${place}`)]),
  ];
}

function failedLine(test: AssertionResult): string {
  return `  ${pc.red('✗')} ${nameOf(test)}`;
}

function countLine(count: number, number: string): string[] {
  return count === 0 ? [] : [`  … and ${count} more: npm test ${number}`];
}

function failureLines(test: AssertionResult): string[] {
  const { lines, place } = failureText(test.failureMessages[0] ?? '');
  return [
    `  ${pc.red('✗')} ${pc.bold(nameOf(test))}`,
    '',
    ...lines.map((line) => `      ${line}`),
    ...(place === undefined ? [] : [pc.dim(`      at ${place}`)]),
    '',
  ];
}

function nameOf({ ancestorTitles, title }: AssertionResult): string {
  return [...ancestorTitles, title].join(' › ');
}
