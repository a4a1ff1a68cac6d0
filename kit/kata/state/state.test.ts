import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { FolderOfFiles } from '../../testing/folder-of-files';
import { StateFile } from './state';

let folder: FolderOfFiles;
let told: string[];
let file: StateFile;

beforeEach(() => {
  folder = new FolderOfFiles({});
  told = [];
  file = new StateFile(folder.path, (sentence) => told.push(sentence));
});

afterEach(() => folder.remove());

it('is empty where there is no file, and says nothing of it', () => {
  expect(file.exists).toBe(false);
  expect(file.read()).toEqual({ version: 1, exercises: {} });
  expect(told).toEqual([]);
});

it('remembers what was changed, and nothing else lies about', () => {
  file.update((state) => ({ ...state, current: '04-infinite-sequences' }));
  file.remember('04-infinite-sequences', { hints: 2 });

  expect(file.read()).toMatchObject({
    current: '04-infinite-sequences',
    exercises: { '04-infinite-sequences': { hints: 2, passed: 0 } },
  });
  expect(readdirSync(folder.path)).toEqual(['.kata.json']);
});

it.each([
  ['cut off', '{ "version": 1, "exerc'],
  ['of another version', '{ "version": 0, "exercises": {} }'],
  ['of another kind', '[1, 2]'],
  ['with a part of another kind', '{ "version": 1, "exercises": { "04": { "hints": "two" } } }'],
])('a file that is %s starts again, with a sentence', (_kind, text) => {
  writeFileSync(file.path, text);

  expect(file.read()).toEqual({ version: 1, exercises: {} });
  expect(told).toEqual([expect.stringContaining('Your code is unchanged')]);
});

it('a file that could not be read is replaced at the next change', () => {
  writeFileSync(file.path, 'no JSON');
  file.remember('04', { hints: 1 });
  file.remember('04', { passed: 2 });

  const another = new StateFile(folder.path, (sentence) => told.push(sentence));
  expect(another.read().exercises['04']).toMatchObject({ hints: 1, passed: 2 });
  expect(told).toHaveLength(1);
});

it('where the file cannot be written it is said once, and held until it can', () => {
  mkdirSync(file.path);
  file.remember('04', { hints: 1 });
  file.remember('04', { passed: 2 });

  expect(file.read().exercises['04']).toMatchObject({ hints: 1, passed: 2 });
  expect(told.filter((sentence) => sentence.includes('could not be written'))).toHaveLength(1);

  rmSync(file.path, { recursive: true });
  file.remember('04', { total: 3 });
  const another = new StateFile(folder.path, () => undefined);
  expect(another.read().exercises['04']).toMatchObject({ hints: 1, passed: 2, total: 3 });
});
