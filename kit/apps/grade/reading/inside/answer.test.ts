import { mkdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { FolderOfFiles } from '../../../../testing/folder-of-files';
import { findAnswer } from './find-answer';
import { readAnswer } from './read-answer';
import { UnusableFile } from '../unusable-file';

let folder: FolderOfFiles;

beforeEach(() => {
  folder = new FolderOfFiles({});
});

afterEach(() => folder.remove());

/** What was handed in for an exercise: sources by module, or why it cannot be used. */
function replyTo(number: string, isOnly = false): unknown {
  try {
    const file = findAnswer(folder.path, number, isOnly);
    if (file === undefined) return undefined;
    return Object.fromEntries(
      Object.entries(readAnswer(folder.path, file)).map(([name, { source }]) => [name, source]),
    );
  } catch (error) {
    if (error instanceof UnusableFile) return error.message;
    throw error;
  }
}

it('takes a clone of the kata, and of that nothing but the exercises', () => {
  folder.write('exercises/04-infinite-sequences/exercise.ts', 'mine');
  folder.write('exercises/04-infinite-sequences/exercise.spec.ts', 'it.skip()');
  folder.write('solutions/04-infinite-sequences/solution.ts', 'the reference');

  expect(replyTo('04')).toEqual({ 'exercise.ts': 'mine' });
  expect(replyTo('05')).toBeUndefined();
});

it('takes just the folders of exercises, by their number where the name differs', () => {
  folder.write('04-my-sequences/exercise.ts', 'four');
  folder.write('1/exercise.ts', 'one');

  expect(replyTo('01')).toEqual({ 'exercise.ts': 'one' });
  expect(replyTo('04')).toEqual({ 'exercise.ts': 'four' });
});

it('takes a flat folder of files', () => {
  folder.write('04-infinite-sequences.ts', 'four');
  folder.write('1.ts', 'one');
  folder.write('041.ts', 'no exercise');

  expect(replyTo('01')).toEqual({ 'exercise.ts': 'one' });
  expect(replyTo('04')).toEqual({ 'exercise.ts': 'four' });
});

it('includes the files of its folder that an answer imports, and nothing from elsewhere', () => {
  folder.write('04/exercise.ts', "import { a } from './a';\nimport '../../solutions/04/solution';");
  folder.write('04/a.ts', "export * from './deep/b.js';");
  folder.write('04/deep/b.ts', 'export const a = 1;');
  folder.write('04/unused.ts', '');

  expect(Object.keys(replyTo('04') as object)).toEqual(['exercise.ts', 'a.ts', 'deep/b.ts']);
});

it.each([
  ['larger than any answer', 'x'.repeat(300_000), 'has 300000 bytes'],
  ['not text', Buffer.from([0xff, 0xfe, 0x00]), 'not UTF-8'],
])('a file that is %s is said to be so, and does not stop the others', (_what, text, reason) => {
  folder.write('04.ts', text as string);
  folder.write('01.ts', 'one');

  expect(replyTo('01')).toEqual({ 'exercise.ts': 'one' });
  expect(replyTo('04')).toContain(reason);
});

it('follows no link out of the submission', () => {
  const elsewhere = new FolderOfFiles({ 'exercise.ts': 'secret' });
  // The one kind of link that Windows lets everybody make.
  symlinkSync(elsewhere.path, join(folder.path, '04'), 'junction');

  expect(replyTo('04')).toContain('a link that leads out');
  elsewhere.remove();
});

it('a link that leads out or nowhere, and no answer beside it, is reported', () => {
  symlinkSync(join(folder.path, '..', 'none'), join(folder.path, 'exercises'), 'junction');
  expect(replyTo('04')).toContain('exercises is a link that leads out');

  folder.write('04.ts', 'four');
  expect(replyTo('04')).toEqual({ 'exercise.ts': 'four' });
});

it('a module is one, however many links lead to it', () => {
  const links = 13;
  for (let depth = 0; depth <= links; depth += 1) {
    folder.write(`d${depth}/x.ts`, depth < links ? "import './a/x';\nimport './b/x';\n" : '');
    if (depth === links) continue;
    for (const name of ['a', 'b']) {
      symlinkSync(
        join(folder.path, `d${depth + 1}`),
        join(folder.path, `d${depth}`, name),
        'junction',
      );
    }
  }
  folder.write('04.ts', "import './d0/x';");

  expect(Object.keys(replyTo('04') as object)).toHaveLength(1 + 1 + links);
});

it('modules that are too many, or too long together, are not taken', () => {
  folder.write('04.ts', Array.from({ length: 60 }, (_, i) => `import './m${i}';`).join('\n'));
  for (let i = 0; i < 60; i += 1) folder.write(`m${i}.ts`, '');
  expect(replyTo('04')).toContain('more than 50 modules');

  folder.write('05.ts', "import './m0'; import './m1'; import './m2';");
  for (let i = 0; i < 3; i += 1) folder.write(`m${i}.ts`, 'x'.repeat(200_000));
  expect(replyTo('05')).toContain('more than 524288 characters');
});

it('a module with a long or odd path gets a short name', () => {
  const path = `${'long/'.repeat(40)}x`;
  folder.write('04.ts', `import './${path}'; import './a (1)'; import './exercise';`);
  for (const name of [path, 'a (1)', 'exercise']) folder.write(`${name}.ts`, '');

  expect(Object.keys(replyTo('04') as object)).toEqual([
    'exercise.ts',
    'module#1.ts',
    'module#2.ts',
    'module#3.ts',
  ]);
});

it.each([
  ['04.d.ts', '04.d.ts has types but no code'],
  ['04-infinite-sequences/exercise.d.ts', 'has types but no code'],
  ['04.js', '04.js is not a .ts file'],
  ['4-mine/exercise.tsx', 'exercise.tsx is not a .ts file'],
])('%s alone is not taken, and that is said', (name, reason) => {
  folder.write(name, '');

  expect(replyTo('04')).toContain(reason);
});

it('takes the answer, and not what lies beside it', () => {
  folder.write('04.d.ts', 'types');
  folder.write('04.spec.ts', 'tests');
  folder.write('04.ts', 'four');

  expect(replyTo('04')).toEqual({ 'exercise.ts': 'four' });
});

it('a folder with the name of a file is no file', () => {
  mkdirSync(join(folder.path, '04.ts'));

  expect(replyTo('04')).toContain('is not a regular file');
});

it.each([
  'generator-kata-main/exercises/04-infinite-sequences/exercise.ts',
  'homework/04.ts',
  'a/b/c/04.ts',
  '04-infinite-sequences/mine.ts',
  'lovelaceada_123_456_04-infinite-sequences-1.ts',
  'Ada Lovelace_12345_assignsubmission_file_04.ts',
  'Ada Lovelace_12345_assignsubmission_file/04.ts',
])('an unpacked zip and a platform’s names are understood: %s', (name) => {
  folder.write('__MACOSX/homework/04.ts', 'no text');
  folder.write(name, 'four');

  expect(replyTo('04')).toEqual({ 'exercise.ts': 'four' });
  expect(replyTo('05')).toBeUndefined();
});

it('exercises in two inner folders are ambiguous, and that is said', () => {
  folder.write('first/04.ts', 'four');
  folder.write('second/04.ts', 'four');

  expect(replyTo('04')).toContain('it has exercises in two folders, first and second');
});

it.each(['exercise.ts', 'exercise-1.ts', 'lovelaceada_123_456_exercise.ts'])(
  'where only one exercise is asked for, %s can be no other',
  (name) => {
    folder.write(name, 'four');

    expect(replyTo('04')).toBeUndefined();
    expect(replyTo('04', true)).toEqual({ 'exercise.ts': 'four' });
  },
);
