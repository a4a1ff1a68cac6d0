import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { SubmissionRecord } from '../grade/records/record';
import { CopyOfKata } from '../../testing/copy-of-kata';

/** Five specs, weighed and graded, on a busy machine. */
const PATIENCE_MS = 300_000;

let kata: CopyOfKata;

beforeEach(() => {
  kata = new CopyOfKata();
});

afterEach(() => kata.remove());

/** An answer that logs each value that it collects or yields. */
function logging(answer: string): string {
  return `${answer
    .replaceAll(/yield(\*?) ([^;]+);/g, 'yield$1 logged($2);')
    .replaceAll(/push\((item|row)\)/g, 'push(logged($1))')}
function logged<T>(value: T): T {
  console.log(value);
  return value;
}
`;
}

it(
  'right answers that log once a value pass every test, in npm test and in npm run grade',
  async () => {
    const numbers = ['01', '05', '09', '11', '14'];
    for (const number of numbers) {
      const code = logging(kata.reference(number));
      expect(code).toMatch(/yield\*? logged\(/);
      kata.write(number, code);
    }

    const test = await kata.run('test', numbers);
    await kata.run('grade', ['.', '--out', 'grades', '--exercises', numbers.join()]);

    expect(test.stdout).toContain('These 5 exercises are done.');
    expect(test.code).toBe(0);
    const journal = readFileSync(join(kata.folder, 'grades', 'journal.jsonl'), 'utf8');
    const { exercises } = JSON.parse(journal) as SubmissionRecord;
    expect(exercises).toHaveLength(5);
    for (const { points, outOf } of exercises) expect(points).toBe(outOf);
  },
  PATIENCE_MS,
);

it(
  'an editor, which keeps one result for each file, gets the learner’s own',
  async () => {
    kata.write('01', kata.reference('01').replaceAll('i * 2', 'i * 3'));

    // As the plug-ins of editors run it: jest-editor-support keeps the last result of a path.
    await kata.node([
      join('node_modules', 'jest', 'bin', 'jest.js'),
      ...['--testLocationInResults', '--json', '--useStderr', '--outputFile', 'results.json'],
      ...['--testPathPatterns', 'exercises.01-array-problem.exercise\\.spec\\.ts$'],
    ]);

    const { testResults } = JSON.parse(readFileSync(join(kata.folder, 'results.json'), 'utf8')) as {
      testResults: { name: string; status: string }[];
    };
    expect(testResults.map(({ status }) => status)).toEqual(['failed']);
  },
  PATIENCE_MS,
);

it(
  'a selection that is done does not make the whole kata done',
  async () => {
    for (const number of ['04', '05']) kata.write(number, kata.reference(number));

    const { code, stdout } = await kata.run('test', ['04', '05']);

    expect(stdout).toContain('2/16 done');
    expect(stdout).toContain('These 2 exercises are done.');
    expect(stdout).toContain('Start here, with exercise 01');
    expect(code).toBe(0);
  },
  PATIENCE_MS,
);
