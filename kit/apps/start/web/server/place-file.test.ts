import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { FolderOfFiles } from '../../../../testing/folder-of-files';
import { placeFile } from './place-file';

const NAME = '.kata-page.json';
const PLACE = { port: 4_117, token: 'abcdefghijklmnopqrstuv' };

let folder: FolderOfFiles;

beforeEach(() => {
  folder = new FolderOfFiles({});
});

afterEach(() => folder.remove());

it('keeps a place, and nothing beside it', () => {
  placeFile(folder.path).write(PLACE);

  expect(placeFile(folder.path).read()).toEqual(PLACE);
  expect(readdirSync(folder.path)).toEqual([NAME]);
});

it('replaces an earlier file, even if other users could read it', () => {
  folder.write(NAME, '{}');
  placeFile(folder.path).write(PLACE);
  const { mode } = statSync(join(folder.path, NAME));

  expect(placeFile(folder.path).read()).toEqual(PLACE);
  // Windows has no such modes.
  expect(mode & 0o077).toBe(process.platform === 'win32' ? 0o066 : 0);
});

it.each([
  'no JSON',
  'null',
  '{ "port": 4117 }',
  '{ "port": 0, "token": "abcdefghijklmnopqrstuv" }',
  '{ "port": 4117, "token": "" }',
  '{ "port": 4117, "token": "../../../etc/passwd/xx" }',
])('forgets a place that it cannot have written: %s', (text) => {
  folder.write(NAME, text);

  expect(placeFile(folder.path).read()).toEqual({});
});

it('does without a file where none can be written', () => {
  folder.write(`${NAME}/file`, 'so that this is a folder');
  const memory = placeFile(folder.path);
  memory.write(PLACE);

  expect(memory.read()).toEqual({});
});
