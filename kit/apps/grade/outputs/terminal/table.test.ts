import { stripVTControlCharacters } from 'node:util';
import stringWidth from 'string-width';
import type { SubmissionRecord } from '../../records/record';
import { sampleExercise, sampleNotBegun, sampleSubmission, sampleTest } from '../sample';
import { table } from './table';

function plain(records: readonly SubmissionRecord[], columns = 80): string[] {
  return table(records, columns).map(stripVTControlCharacters);
}

function tests(passed: number, outOf: number) {
  return Array.from({ length: outOf }, (_, index) => sampleTest({ passed: index < passed }));
}

it('shows points, and says why where a person should look', () => {
  const mixed = sampleSubmission({
    verdict: 'review',
    exercises: [
      sampleExercise({ name: '01-a', tests: tests(12, 12) }),
      sampleExercise({ name: '02-b', tests: tests(3, 17) }),
      sampleNotBegun('03-c', 9),
      sampleExercise({ name: '04-d', verdict: 'tampered', points: 0, reasons: ['It cheats.'] }),
      sampleExercise({
        name: '05-e',
        verdict: 'review',
        tests: tests(10, 11),
        reasons: ['It reads files.'],
      }),
    ],
  });
  const unread = sampleSubmission({
    name: '李小龍',
    verdict: 'error',
    exercises: [],
    reasons: ['It has no exercises.'],
  });

  expect(plain([mixed, unread])).toEqual([
    'name       01 02 03 04 05  points verdict',
    'ada         ✓  3  ·  ! 10?  25/50 review',
    '李小龍                        0/0 error',
    'out of     12 17  9  1 11',
    '',
    '✓ all tests pass   · not begun   ! does not count   ? a person should look',
    '',
    'ada: review  04: It cheats. | 05: It reads files.',
    '李小龍: error  It has no exercises.',
  ]);
});

it('nothing handed in is said in words', () => {
  const exercises = [sampleNotBegun('01-a', 12)];
  const reasons = ['nothing was handed in: the folder is empty'];
  const lines = plain([
    sampleSubmission({ name: 'eve', verdict: 'not begun', exercises, reasons }),
  ]);

  expect(lines[1]).toBe('eve         ·    0/12 not begun');
  expect(lines.at(-1)).toBe('eve: not begun  nothing was handed in: the folder is empty');
});

it('a tick means that the types check, too', () => {
  const typeErrors = [{ file: 'exercise.ts', line: 1, column: 1, code: 2322, message: 'No.' }];
  const exercise = sampleExercise({ verdict: 'partial', typeErrors });

  expect(plain([sampleSubmission({ exercises: [exercise] })])[1]).toBe(
    'ada         1     1/1 pass',
  );
});

it('sixteen exercises and any name fit into 80 columns', () => {
  const exercises = Array.from({ length: 16 }, (_, index) =>
    sampleExercise({
      name: `${String(index + 1).padStart(2, '0')}-x`,
      verdict: 'review',
      tests: tests(15, 16),
    }),
  );
  const records = [
    sampleSubmission({ name: 'x'.repeat(200), verdict: 'tampered', exercises }),
    sampleSubmission({ name: '👩‍💻李'.repeat(40), exercises }),
  ];
  const [, ...rows] = plain(records).slice(0, 3);

  expect(rows.map((row) => stringWidth(row) <= 80)).toEqual([true, true]);
  expect(rows[0]).toMatch(/^x+… 15\?(15\?){15} 240\/256 tampered$/);
});

it('no name and no reason reaches the terminal with control characters', () => {
  const record = sampleSubmission({
    name: '\u001B[2J\u202Ebo\r\n',
    verdict: 'error',
    exercises: [],
    reasons: [`\u001B]0;owned\u0007${'x'.repeat(10_000)}`],
  });
  const text = plain([record]).join('\n');

  expect(text).toContain('\\u{1b}[2J\\u{202e}bo\\u{d}\\u{a}');
  expect(text).toContain('\\u{1b}]0;owned\\u{7}xxx');
  expect(text).not.toMatch(/[\p{Bidi_Control}]|(?!\n)\p{Cc}/u);
  expect(text.length).toBeLessThan(1_000);
});

it('nothing graded is a table without rows', () => {
  expect(plain([])[0]).toBe('name        points verdict');
});
