import { mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { exercisesIn } from '../../../kata/exercise';
import { FolderOfFiles } from '../../../testing/folder-of-files';
import { ROOT } from '../../../kata/root';
import type { SubmissionRecord } from '../records/record';
import { sampleExercise, sampleNotBegun, sampleSubmission, sampleTest } from './sample';
import { writeOutputs } from './write-outputs';

const exercise = sampleExercise({
  tests: [sampleTest({ name: 'laziness › calling take() pulls nothing' })],
});
const EXERCISES = exercisesIn(ROOT).filter(({ number }) => number === '04');

let folder: FolderOfFiles;

beforeEach(() => {
  folder = new FolderOfFiles({});
});

afterEach(() => folder.remove());

function write(...records: readonly SubmissionRecord[]): string[] {
  writeOutputs(folder.path, records, EXERCISES);
  return readdirSync(folder.path, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.path.length + 1))
    .map((path) => path.replaceAll('\\', '/'))
    .sort();
}

it('writes every output, and nothing stays beside them', () => {
  const exercises = [exercise, sampleNotBegun('05-lazy-map-filter', 12)];

  expect(write(sampleSubmission({ exercises }))).toEqual([
    'gradebook.csv',
    'junit.xml',
    'report.html',
    'results/ada/04-infinite-sequences/results.json',
  ]);
});

it('where nothing was handed in, results and gradebook say so', () => {
  const reasons = ['nothing was handed in: the folder is empty'];
  write(
    sampleSubmission({
      verdict: 'not begun',
      exercises: [sampleNotBegun(exercise.name, 12)],
      reasons,
    }),
  );
  const results = join(folder.path, 'results', 'ada', exercise.name, 'results.json');

  expect(JSON.parse(readFileSync(results, 'utf8'))).toEqual({
    version: 3,
    status: 'error',
    message: reasons[0],
    tests: [],
  });
  expect(readFileSync(join(folder.path, 'gradebook.csv'), 'utf8')).toContain(
    `"ada","not begun",0,12,0,,"${reasons[0]}"`,
  );
});

it('results hold the code of the tests, from the specs of this checkout', () => {
  write(sampleSubmission({ exercises: [exercise] }));
  const file = join(folder.path, 'results', 'ada', exercise.name, 'results.json');

  expect(JSON.parse(readFileSync(file, 'utf8'))).toMatchObject({
    tests: [{ test_code: expect.stringContaining('take(source, 3);') }],
  });
});

it('replaces what an earlier run wrote', () => {
  write(sampleSubmission());
  write(sampleSubmission({ name: 'bo' }));

  expect(readFileSync(join(folder.path, 'gradebook.csv'), 'utf8')).toMatch(
    /"bo","pass"(?![^]*ada)/,
  );
});

it('no name leads out of the folder, or onto another’s results', () => {
  const names = ['../../x', 'Ada', 'ada', 'CON', 'a:b'];
  const files = write(...names.map((name) => sampleSubmission({ name, exercises: [exercise] })));

  expect(files.filter((file) => file.startsWith('results/'))).toHaveLength(names.length);
});

it('what cannot be written is named, and the others are written all the same', () => {
  mkdirSync(join(folder.path, 'junit.xml'));

  expect(() => write(sampleSubmission())).toThrow(
    /^Results could not be written: junit\.xml \(.*\)\. The journal is kept/,
  );
  expect(readdirSync(folder.path)).toEqual(
    expect.arrayContaining(['gradebook.csv', 'report.html', 'results']),
  );
});
