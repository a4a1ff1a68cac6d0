import { relative } from 'node:path';
import type { AggregatedResult, AssertionResult } from '@jest/test-result';
import pc from 'picocolors';
import { exercisesIn } from '../exercises/exercise';
import { ROOT } from '../exercises/root';
import { lessonOf } from '../exercises/lesson';
import { bar } from './bar';
import { failureText } from './failure-text';
import { type Standing, standingOf } from './standing';

/** How many failures of one exercise are shown in full; the first is most likely the cause of the others. */
const SHOWN_IN_FULL = 1;

/**
 * What `npm test` prints, in place of jest's own report: a line for each exercise, then the one to go on with, its first
 * failure in full. Jest's report of a fresh clone would be hundreds of red lines from exercises that nobody has begun.
 */
export default class LearnerReporter {
  onRunComplete(_contexts: unknown, { testResults }: AggregatedResult): void {
    const standings = exercisesIn(ROOT).flatMap((exercise) => {
      const result = testResults.find(({ testFilePath }) => testFilePath === exercise.spec);
      return result === undefined ? [] : [standingOf(exercise, result)];
    });
    if (standings.length === 0) return;
    print('');
    for (const standing of standings) print(overview(standing));
    const current =
      standings.find(({ state }) => state === 'begun') ??
      standings.find(({ state }) => state === 'not begun');
    if (current !== undefined) this.#printDetails(current, standings.length === 1);
    this.#printEnd(standings, current);
  }

  #printDetails(standing: Standing, alone: boolean): void {
    const { exercise, state, result, passed, total } = standing;
    const heading = `${exercise.number} ${lessonOf(exercise).title}`;
    print(
      `\n${pc.bold(heading)}: ${total === 0 ? 'the code does not load' : `${passed} of ${total} tests pass`}\n`,
    );
    if (total === 0) {
      for (const line of failureText(result.failureMessage ?? '').lines.slice(0, 20))
        print(`    ${line}`);
      return;
    }
    if (alone && state === 'begun') {
      for (const test of result.testResults.filter(hasPassed))
        print(`  ${pc.green('✓')} ${nameOf(test)}`);
    }
    const failing = result.testResults.filter((test) => !hasPassed(test));
    for (const test of failing.slice(0, SHOWN_IN_FULL)) printFailure(test);
    const others = failing.slice(SHOWN_IN_FULL);
    if (alone) for (const test of others) print(`  ${pc.red('✗')} ${nameOf(test)}`);
    else if (others.length > 0) print(`  … and ${others.length} more: npm test ${exercise.number}`);
  }

  #printEnd(standings: readonly Standing[], current: Standing | undefined): void {
    const done = standings.filter(({ state }) => state === 'done').length;
    if (standings.length > 1) print(`\n${bar(done, standings.length, 20)} done`);
    if (current === undefined) {
      print(
        pc.green(
          standings.length > 1 ? '\nAll exercises are done.\n' : '\nThis exercise is done.\n',
        ),
      );
      return;
    }
    const { exercise, state } = current;
    print(
      state === 'not begun' ? `\nStart here, with exercise ${exercise.number}:` : '\nGo on with:',
    );
    print(`  read  ${fromHere(exercise.lesson)}`);
    print(`  edit  ${pc.bold(fromHere(exercise.file))}`);
    print(`  run   npm test ${exercise.number}\n`);
  }
}

function overview({ exercise, state, passed, total }: Standing): string {
  const name = `${exercise.number} ${exercise.title}`.padEnd(28);
  switch (state) {
    case 'done':
      return `  ${pc.green('✓')} ${name} done, ${total} tests pass`;
    case 'begun':
      return `  ${pc.red('✗')} ${name} ${passed} of ${total} tests pass`;
    case 'not begun':
      return pc.dim(`  · ${name} not begun`);
  }
}

function printFailure(test: AssertionResult): void {
  const { lines, place } = failureText(test.failureMessages[0] ?? '');
  print(`  ${pc.red('✗')} ${pc.bold(nameOf(test))}\n`);
  for (const line of lines) print(`      ${line}`);
  if (place !== undefined) print(pc.dim(`      at ${place}`));
  print('');
}

function nameOf({ ancestorTitles, title }: AssertionResult): string {
  return [...ancestorTitles, title].join(' › ');
}

function hasPassed({ status }: AssertionResult): boolean {
  return status === 'passed';
}

/** Relative to the folder in which npm was called, so that terminals make the path clickable. */
function fromHere(file: string): string {
  return relative(process.env['INIT_CWD'] ?? process.cwd(), file);
}

function print(text: string): void {
  process.stdout.write(`${text}\n`);
}
