import { join } from 'node:path';
import { FolderOfFiles } from '../../testing/folder-of-files';
import { sourceFor } from './source-for';

let folder: FolderOfFiles;

afterEach(() => folder.remove());

it.each([
  ['./helper', ['helper.ts', 'helper.js'], 'helper.ts'],
  ['./helper.js', ['helper.ts', 'helper.js'], 'helper.ts'],
  ['./helper.mjs', ['helper.mts', 'helper.mjs'], 'helper.mts'],
  ['./helper', ['helper/index.ts', 'helper.js'], 'helper/index.ts'],
  ['./helper', ['helper.ts', 'helper/index.ts'], 'helper.ts'],
])('%s beside %j means %s', (request, files, meant) => {
  folder = new FolderOfFiles(Object.fromEntries(files.map((file) => [file, ''])));

  expect(sourceFor(join(folder.path, request))).toBe(join(folder.path, ...meant.split('/')));
});

it.each([
  ['./helper', ['helper.js']],
  ['./data.json', ['data.json']],
])('%s beside %j means no TypeScript', (request, files) => {
  folder = new FolderOfFiles(Object.fromEntries(files.map((file) => [file, ''])));

  expect(sourceFor(join(folder.path, request))).toBeUndefined();
});
