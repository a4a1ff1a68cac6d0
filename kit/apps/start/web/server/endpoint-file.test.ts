import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { FolderOfFiles } from '../../../../testing/folder-of-files';
import { endpointFile } from './endpoint-file';

const NAME = '.kata-page.json';
const ENDPOINT = { port: 4_117, token: 'abcdefghijklmnopqrstuv' };

let folder: FolderOfFiles;

beforeEach(() => {
  folder = new FolderOfFiles({});
});

afterEach(() => folder.remove());

it('keeps an endpoint, and nothing beside it', () => {
  endpointFile(folder.path).write(ENDPOINT);

  expect(endpointFile(folder.path).read()).toEqual(ENDPOINT);
  expect(readdirSync(folder.path)).toEqual([NAME]);
});

it('replaces an earlier file, even if other users could read it', () => {
  folder.write(NAME, '{}');
  endpointFile(folder.path).write(ENDPOINT);
  const { mode } = statSync(join(folder.path, NAME));

  expect(endpointFile(folder.path).read()).toEqual(ENDPOINT);
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
])('forgets an endpoint that it cannot have written: %s', (text) => {
  folder.write(NAME, text);

  expect(endpointFile(folder.path).read()).toEqual({});
});

it('does without a file where none can be written', () => {
  folder.write(`${NAME}/file`, 'so that this is a folder');
  const memory = endpointFile(folder.path);
  memory.write(ENDPOINT);

  expect(memory.read()).toEqual({});
});
