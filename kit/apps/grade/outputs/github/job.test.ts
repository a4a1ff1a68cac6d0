import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { FolderOfFiles } from '../../../../testing/folder-of-files';
import { ResultsUnwritable } from '../../records/journal';
import { sampleExercise, sampleSubmission, sampleTest } from '../sample';
import { linesInJob } from './job';

const partial = sampleSubmission({
  exercises: [
    sampleExercise({ tests: [sampleTest(), sampleTest({ passed: false, message: 'No.' })] }),
  ],
});

let folder: FolderOfFiles;
let file: string;

beforeEach(() => {
  folder = new FolderOfFiles({ 'summary.md': 'before\n' });
  file = join(folder.path, 'summary.md');
});

afterEach(() => folder.remove());

it('outside of a job nothing changes', () => {
  expect(linesInJob(['::error::ada'], [partial], undefined)).toEqual(['::error::ada']);
});

it('in a job no line of the table is a command, and annotations follow', () => {
  const [stop, line, start, ...marks] = linesInJob(['::error::ada'], [partial], file);

  expect(line).toBe('::error::ada');
  expect(start).toBe(`::${stop?.replace('::stop-commands::', '')}::`);
  expect(marks).toEqual([expect.stringMatching(/^::error file=exercises\/04-.*::No\.$/)]);
});

it('adds to the summary what is graded, and annotates no files of a class', () => {
  expect(linesInJob([], [partial, partial], file)).toHaveLength(2);
  expect(readFileSync(file, 'utf8')).toMatch(/^before\n<table>/);
});

it('a summary that cannot be written is reported', () => {
  expect(() => linesInJob([], [partial], folder.path)).toThrow(ResultsUnwritable);
});
