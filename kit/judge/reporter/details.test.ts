import { join } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import type { TestResult } from '@jest/test-result';
import { Exercise } from '../../kata/exercise';
import { ROOT } from '../../kata/root';
import type { TypeError } from '../type-check/type-error';
import { consoleLines, details, passing } from './details';
import { type Judged, judgedAs } from './judged';

const exercise = new Exercise(ROOT, '04-infinite-sequences');

/** An exercise with one passing test and some failing ones. */
function standing(failing: number, change: Partial<Judged> = {}): Judged {
  const test = (title: string, status: string, failureMessages: string[]) => ({
    ancestorTitles: ['laziness'],
    title,
    status,
    failureMessages,
  });
  const testResults = [
    test('it waits', 'passed', []),
    ...Array.from({ length: failing }, (_, index) =>
      test(`fails ${index + 1}`, 'failed', [
        `Error: expected ${index}\nWhy: so\n    at f (${join(exercise.folder, 'exercise.ts')}:1:2)`,
      ]),
    ),
  ];
  const result = { testResults } as unknown as TestResult;
  const total = failing + 1;
  return {
    exercise,
    result,
    stage: 'begun',
    errors: [],
    typeErrors: 0,
    passed: 1,
    total,
    skipped: 0,
    ...change,
  };
}

const plain = (lines: readonly string[]) => lines.map(stripVTControlCharacters);

it('shows the first failure in full and counts the others', () => {
  expect(plain(details(standing(3), 'first'))).toEqual([
    '04 Infinite sequences: 1 of 4 tests pass',
    '',
    '  ✗ laziness › fails 1',
    '',
    '      expected 0',
    '      Why: so',
    '      at exercises/04-infinite-sequences/exercise.ts:1:2',
    '',
    '  … and 2 more: npm test 04',
  ]);
});

it('names the others', () => {
  expect(plain(details(standing(3), 'names')).slice(-2)).toEqual([
    '  ✗ laziness › fails 2',
    '  ✗ laziness › fails 3',
  ]);
});

it('shows all in full where that is asked for', () => {
  const lines = plain(details(standing(2), 'all'));

  expect(lines.filter((line) => line.includes('Why: so'))).toHaveLength(2);
});

it('shows type errors above failures', () => {
  const typeError: TypeError = {
    file: exercise.file,
    line: 3,
    column: 5,
    code: 2322,
    message: 'No.',
  };

  expect(
    plain(details(standing(1, { errors: [typeError], typeErrors: 1 }), 'first')).slice(0, 6),
  ).toEqual([
    '04 Infinite sequences: 1 of 2 tests pass, types do not check',
    '',
    '  ✗ TS2322 No.',
    '',
    '      at exercises/04-infinite-sequences/exercise.ts:3:5',
    '',
  ]);
});

it('shows the first type error in full and the others on a line each, unless all are asked for', () => {
  const errors = ['No.', 'Nor this.'].map((message) => ({
    ...{ file: exercise.file, line: 3, column: 5, code: 2322, message },
  }));
  const lines = plain(details(standing(1, { errors, typeErrors: errors.length }), 'names'));
  expect(lines).toContain('  ✗ TS2322 Nor this. (line 3)');

  expect(plain(details(standing(1, { errors, typeErrors: errors.length }), 'all'))).toContain(
    '  ✗ TS2322 Nor this.',
  );
});

it('an exercise whose types do not check is not done, and says so', () => {
  const errors = [{ file: exercise.file, line: 3, column: 5, code: 2322, message: 'No.' }];

  expect(plain(details(standing(0, { errors, typeErrors: errors.length }), 'names'))[0]).toBe(
    '04 Infinite sequences: 1 of 1 tests pass, but types do not check: not done yet',
  );
});

it('a test that a filter has left out is not shown as a failure', () => {
  const one = standing(2);
  const testResults = one.result.testResults.map((test) =>
    test.status === 'failed' ? { ...test, status: 'pending' as const } : test,
  );
  const filtered = judgedAs(exercise, { ...one.result, testResults }, []);

  expect(plain(details(filtered, 'all'))).toEqual([
    '04 Infinite sequences: 1 of 1 tests pass, 2 left out',
    '',
  ]);
  expect(filtered.stage).not.toBe('done');
});

it('says how many lines of the console are not shown, kept or not', () => {
  const one = standing(0);
  const lines = Array.from({ length: 45 }, (_, index) => `line ${index}`);
  const console = [...lines, '… and 9,960 more lines'].map((message) => ({
    ...{ message, origin: '', type: 'log' as const },
  }));

  expect(consoleLines({ ...one.result, console }).slice(-3)).toEqual([
    '      line 39',
    '      … and 9,965 more lines',
    '',
  ]);
});

it('shows what was written to the console', () => {
  const one = standing(0);
  const result = {
    ...one.result,
    console: [{ message: '\u001B[2J\u001B[31mhello\nworld', origin: '', type: 'log' }],
  };

  // Not through plain(): a screen that code clears is not the kata's.
  expect(details({ ...one, result: result as TestResult }, 'first')).toEqual(
    expect.arrayContaining(['      hello', '      world']),
  );
});

it('shows the first failure above what was written, however much that is', () => {
  const one = standing(2);
  const entry = { message: 'hello\n'.repeat(99), origin: '', type: 'log' };
  const result = { ...one.result, console: [entry] };
  const lines = plain(details({ ...one, result: result as TestResult }, 'names'));

  expect(lines.indexOf('      Why: so')).toBeLessThan(lines.indexOf('      hello'));
  expect(lines.at(-1)).toBe('  ✗ laziness › fails 2');
});

it('tells a syntax error once, in TypeScript’s words', () => {
  const typeError: TypeError = {
    file: exercise.file,
    line: 1,
    column: 1,
    code: 1109,
    message: 'No.',
  };
  const result = {
    testResults: [],
    failureMessage: 'SyntaxError: a long account',
  } as unknown as TestResult;
  const lines = plain(
    details(standing(0, { result, total: 0, errors: [typeError], typeErrors: 1 }), 'first'),
  );

  expect(lines[0]).toBe('04 Infinite sequences: the code does not load');
  expect(lines.join('\n')).not.toContain('a long account');
});

it('shows why code does not load beside an error of its types, which may be another matter', () => {
  const errors = [{ file: exercise.file, line: 1, column: 1, code: 2322, message: 'No.' }];
  const result = { testResults: [], failureMessage: 'Error: too early' } as unknown as TestResult;
  const lines = plain(
    details(standing(0, { result, total: 0, errors, typeErrors: errors.length }), 'first'),
  );

  expect(lines).toEqual(expect.arrayContaining(['  ✗ TS2322 No.', '      too early']));
});

it('names what passes', () => {
  expect(plain(passing(standing(2)))).toEqual(['  ✓ laziness › it waits']);
});

it('an error outside of every test is shown, and its exercise is not done', () => {
  const { result } = standing(0);
  const testExecError = { message: '', stack: 'Error: from a timer\nWhy: so' };
  const stray = judgedAs(exercise, { ...result, testExecError }, []);

  expect(stray.stage).not.toBe('done');
  expect(plain(details(stray, 'first'))).toContain('      from a timer');
});
