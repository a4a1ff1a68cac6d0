import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { FolderOfFiles } from '../../../testing/folder-of-files';
import { copyHandedFiles } from './handed-files';

const LARGE = 300_000;

let folder: FolderOfFiles;

beforeEach(() => {
  folder = new FolderOfFiles({
    'class/ada_1_2_04.ts': 'export {};\n',
    'class/ada_1_2_05.ts': 'x'.repeat(LARGE),
    'class/ada_1_2_06.pdf': 'not code',
    'copy/.keep': '',
  });
});

afterEach(() => folder.remove());

it('copies what can be an answer; of other files the name, and of one that is too large the size', () => {
  const files = ['04.ts', '05.ts', '06.pdf'].map((name) => ({
    name,
    path: join(folder.path, 'class', `ada_1_2_${name}`),
  }));
  const copy = join(folder.path, 'copy');
  copyHandedFiles(files, copy);
  const contents = files.map(({ name }) => readFileSync(join(copy, name), 'utf8'));

  expect(contents[0]).toBe('export {};\n');
  expect(contents[1]).not.toContain('x');
  expect(statSync(join(copy, '05.ts')).size).toBe(LARGE);
  expect(contents[2]).toBe('');
});
