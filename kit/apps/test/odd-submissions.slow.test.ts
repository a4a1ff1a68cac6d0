import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { exercisesIn } from '../../kata/exercise';
import type { SubmissionRecord } from '../grade/records/record';
import { CopyOfKata, type Ended } from '../../testing/copy-of-kata';

/** `npm test` and `npm run grade` run on a dozen exercises, both from nothing. */
const PATIENCE_MS = 300_000;

/** Longer than jest lets a test last by default, and shorter than the kata does. Only long runs need it. */
const SIX_SECONDS =
  'new Promise((later) => setTimeout(later, step.value === undefined ? 6_000 : 0))';

/** What is odd about each, made of the reference. Which tests then pass must not depend on who judges. */
const ODD: Readonly<Record<string, (reference: string) => string | Buffer>> = {
  '01': (code) => `${code}\nexport const broken = (;\n`,
  '02': (code) => `${code}\nexport const wrong: string = 1;\n`,
  '03': (code) => code.replace('export class Range', 'class Range'),
  '04': (code) => code.replace('export function* take', 'export default function* take'),
  '05': () => '',
  '06': (code) => `\uFEFF${code}`,
  '07': (code) => Buffer.from(`\uFEFF${code}`, 'utf16le'),
  '08': (code) => code.replaceAll('\n', '\r\n'),
  '09': (code) => `${code}\nfor (let line = 0; line < 10_000; line += 1) console.log(line);\n`,
  '10': (code) => `${code}\nvoid Promise.reject(new Error('from a try-out'));\n`,
  '11': (code) => `${code}\nfor (;;);\n`,
  '12': (code) => `${code}\nawait null;\n`,
  // Longer than jest's own limit for a test, and shorter than the kata's.
  '16': (code) => code.replace('return step.value', `await ${SIX_SECONDS};\n  return step.value`),
};
const NUMBERS = Object.keys(ODD);

/** Writes which tests pass, since `npm test` prints only the first failure. */
const PROCESSOR = `module.exports = (results) => {
  const passing = results.testResults.map(({ testFilePath, testResults }) => [
    testFilePath,
    testResults
      .filter(({ status }) => status === 'passed')
      .map(({ ancestorTitles, title }) => [...ancestorTitles, title].join(' › ')),
  ]);
  require('node:fs').writeFileSync('passing.json', JSON.stringify(passing));
  return results;
};`;

let kata: CopyOfKata;
let test: Ended;
let tested: Map<string, readonly string[]>;
let graded: Map<string, readonly string[]>;
let totals: Map<string, number>;

beforeAll(async () => {
  kata = new CopyOfKata();
  const limits = join(kata.folder, 'kit', 'judge', 'guard', 'limits.ts');
  // A loop outside of every test need not run for half a minute, twice, to be one.
  writeFileSync(
    limits,
    readFileSync(limits, 'utf8').replace(/loadingMs: [\d_]+/, 'loadingMs: 8_000'),
  );
  writeFileSync(join(kata.folder, 'processor.js'), PROCESSOR);
  for (const [number, make] of Object.entries(ODD))
    kata.write(number, make(kata.reference(number)));

  test = await kata.run('test', [...NUMBERS, '--testResultsProcessor=./processor.js']);
  tested = testedIn(kata.folder);
  await kata.run('grade', ['.', '--out', 'grades', '--exercises', NUMBERS.join()]);
  const journal = readFileSync(join(kata.folder, 'grades', 'journal.jsonl'), 'utf8');
  const record = JSON.parse(journal) as SubmissionRecord;
  graded = new Map(
    record.exercises.map(({ name, tests }) => [
      name.slice(0, 2),
      tests.filter(({ passed }) => passed).map((verdict) => verdict.name),
    ]),
  );
  totals = new Map(record.exercises.map(({ name, outOf }) => [name.slice(0, 2), outOf]));
}, PATIENCE_MS);

afterAll(() => kata.remove());

function testedIn(folder: string): Map<string, readonly string[]> {
  const passing = JSON.parse(readFileSync(join(folder, 'passing.json'), 'utf8')) as [
    string,
    string[],
  ][];
  const numberOf = new Map(exercisesIn(folder).map(({ spec, number }) => [spec, number]));
  return new Map(passing.map(([spec, names]) => [numberOf.get(spec)!, names]));
}

it.each(NUMBERS)('%s: npm test and npm run grade pass the same tests', (number) => {
  expect(graded.get(number)).toEqual(tested.get(number));
});

it.each(['02', '06', '08', '09'])(
  '%s: what is only odd in its form passes every test',
  (number) => {
    expect(tested.get(number)).toHaveLength(totals.get(number)!);
  },
);

it.each(['01', '05', '07', '10', '11', '12'])('%s: what cannot be loaded passes none', (number) => {
  expect(tested.get(number)).toEqual([]);
});

it('the run ends with its verdict', () => {
  expect(test.code).toBe(1);
  expect(test.stdout).toMatch(/\[#+-+\] 3\/16 done/);
});
