import { mkdirSync, realpathSync, symlinkSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { FolderOfFiles } from '../../../testing/folder-of-files';
import { namedFolders } from './folders';
import { submissionFolder } from './submission-folder';

const base = resolve('somewhere');

it('names a folder by its last part, or by as much as it takes to tell it from others', () => {
  const folders = namedFolders(['monday/anna', 'tuesday/anna', 'tuesday/ben'], base);

  expect(folders.map(({ name }) => name)).toEqual(['ben', 'monday/anna', 'tuesday/anna']);
});

it('takes a folder once, however often it is named', () => {
  expect(namedFolders(['anna', './anna', join(base, 'anna')], base)).toHaveLength(1);
});

it('takes every folder for a star that no shell has expanded', () => {
  const folder = new FolderOfFiles({ 'class/anna/x': '', 'class/ben/x': '', 'class/notes.md': '' });

  expect(namedFolders(['class/*'], folder.path).map(({ name }) => name)).toEqual(['anna', 'ben']);
  folder.remove();
});

it('does not skip a folder whose name is not UTF-8, and says what to do', () => {
  const folder = new FolderOfFiles({ 'class/anna/x': '' });
  const name = Buffer.from([0x68, 0xe9]);
  try {
    mkdirSync(Buffer.concat([Buffer.from(`${folder.path}/class/`), name]));
  } catch {
    // macOS and Windows allow no such name.
    mkdirSync(`${folder.path}/class/h\uFFFD`);
  }

  const [, misnamed, ...others] = namedFolders(['class/*'], folder.path);
  expect(others).toEqual([]);
  expect(misnamed?.name).toBe('h\uFFFD');
  folder.remove();
});

it('says what to do where a name could not be read', () => {
  expect(() => submissionFolder(join(base, 'h\uFFFD'))).toThrow('rename the folder');
});

it('takes what a shell puts in the place of a star as the star itself is taken', () => {
  const folder = new FolderOfFiles({
    'class/anna/x': '',
    'class/ben.zip': '',
    'class/notes.md': '',
    'class/04.ts': '',
  });
  const names = (...args: string[]) => namedFolders(args, folder.path).map(({ name }) => name);

  expect(names('class/*')).toEqual(['anna', 'ben.zip']);
  expect(names('class/anna', 'class/ben.zip', 'class/notes.md')).toEqual(['anna', 'ben.zip']);
  expect(names('class/notes.md')).toEqual(['notes.md']);
  folder.remove();
});

it('Moodle’s folders are named by their learners, and its text fields are no second submission', () => {
  const folder = new FolderOfFiles({
    'm/Ada Lovelace_11_assignsubmission_file/01.ts': '',
    'm/Ada Lovelace_11_assignsubmission_onlinetext/onlinetext.html': '',
    'm/Li Na_12_assignsubmission_file/01.ts': '',
    'm/Li Na_13_assignsubmission_file/01.ts': '',
    'm/Bo_14_assignsubmission_onlinetext/onlinetext.html': '',
  });

  expect(namedFolders(['m/*'], folder.path).map(({ name }) => name)).toEqual([
    'Ada Lovelace',
    'Bo',
    'Li Na_12',
    'Li Na_13',
  ]);
  folder.remove();
});

it.each([['canvas'], ['canvas/*']])('files of a whole class in %s are sorted by learner', (arg) => {
  const folder = new FolderOfFiles({
    'canvas/babbagecharles_7_1_04-infinite-sequences-1.ts': '',
    'canvas/lovelaceada_LATE_8_2_01.ts': '',
    'canvas/lovelaceada_LATE_8_3_02.ts': '',
  });
  const found = namedFolders([arg], folder.path);

  expect(found.map(({ name, files }) => [name, files?.map((file) => file.name)])).toEqual([
    ['babbagecharles', ['04-infinite-sequences-1.ts']],
    ['lovelaceada', ['01.ts', '02.ts']],
  ]);
  folder.remove();
});

it('a submission is a folder, and no link to another', () => {
  const folder = new FolderOfFiles({ 'class/anna/04.ts': '', 'class/ben': '' });
  const of = (name: string) => join(folder.path, 'class', name);
  symlinkSync(of('anna'), of('link'), 'junction');

  expect(submissionFolder(of('anna'))).toBe(realpathSync(of('anna')));
  expect(() => submissionFolder(of('link'))).toThrow('it is a link to');
  expect(() => submissionFolder(of('ben'))).toThrow('it is a file');
  expect(() => submissionFolder(of('none'))).toThrow('there is no such folder');
  expect(namedFolders(['class/*'], folder.path).map(({ name }) => name)).toEqual(['anna', 'link']);
  folder.remove();
});
