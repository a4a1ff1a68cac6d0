import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { Exercise } from '../exercises/exercise';
import { FolderOfFiles } from '../exercises/folder-of-files';
import { UnusableFile } from './read-source';
import { readSubmission } from './submission';

const exercises = ['01-array-problem', '04-infinite-sequences'].map(
  (name) => new Exercise('kata', name),
);

let folder: FolderOfFiles;

beforeEach(() => {
  folder = new FolderOfFiles({});
});

afterEach(() => folder.remove());

function answers(): Record<string, unknown> {
  const { answers: found } = readSubmission(folder.path, 'anna', exercises);
  return Object.fromEntries(
    [...found].map(([name, answer]) => [
      name,
      answer instanceof UnusableFile ? answer.message : answer.modules,
    ]),
  );
}

it('takes a clone of the kata, and of that nothing but the exercises', () => {
  folder.write('exercises/04-infinite-sequences/exercise.ts', 'mine');
  folder.write('exercises/04-infinite-sequences/exercise.spec.ts', 'it.skip()');
  folder.write('solutions/04-infinite-sequences/solution.ts', 'the reference');

  expect(answers()).toEqual({ '04-infinite-sequences': { 'exercise.ts': 'mine' } });
});

it('takes just the folders of exercises, by their number where the name differs', () => {
  folder.write('04-my-sequences/exercise.ts', 'four');
  folder.write('1/exercise.ts', 'one');

  expect(answers()).toEqual({
    '01-array-problem': { 'exercise.ts': 'one' },
    '04-infinite-sequences': { 'exercise.ts': 'four' },
  });
});

it('takes a flat folder of files', () => {
  folder.write('04-infinite-sequences.ts', 'four');
  folder.write('1.ts', 'one');
  folder.write('041.ts', 'no exercise');

  expect(answers()).toEqual({
    '01-array-problem': { 'exercise.ts': 'one' },
    '04-infinite-sequences': { 'exercise.ts': 'four' },
  });
});

it('takes along what an answer imports of its own, and nothing from elsewhere', () => {
  folder.write('04/exercise.ts', "import { a } from './a';\nimport '../../solutions/04/solution';");
  folder.write('04/a.ts', "export * from './deep/b.js';");
  folder.write('04/deep/b.ts', 'export const a = 1;');
  folder.write('04/unused.ts', '');

  expect(Object.keys(answers()['04-infinite-sequences'] as object)).toEqual([
    'exercise.ts',
    'a.ts',
    'deep/b.ts',
  ]);
});

it.each([
  ['larger than any answer', 'x'.repeat(300_000), 'has 300000 bytes'],
  ['not text', Buffer.from([0xff, 0xfe, 0x00]), 'not UTF-8'],
])('a file that is %s is said to be so, and does not stop the others', (_what, text, reason) => {
  folder.write('04.ts', text as string);
  folder.write('01.ts', 'one');

  expect(answers()).toEqual({
    '01-array-problem': { 'exercise.ts': 'one' },
    '04-infinite-sequences': expect.stringContaining(reason),
  });
});

it('follows no link out of the submission', () => {
  const elsewhere = new FolderOfFiles({ 'exercise.ts': 'secret' });
  // The one kind of link that Windows lets everybody make.
  symlinkSync(elsewhere.path, join(folder.path, '04'), 'junction');

  expect(answers()['04-infinite-sequences']).toContain('a link that leads out');
  elsewhere.remove();
});

it('refuses a folder without exercises, and one that is not there', () => {
  expect(answers).toThrow('it has no exercises in it');

  expect(() => readSubmission(join(folder.path, 'none'), 'anna', exercises)).toThrow(
    'there is no such folder',
  );
});
