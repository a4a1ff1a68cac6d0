import { chmodSync, existsSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { FolderOfFiles } from '../../../testing/folder-of-files';
import { removeFolder } from './temporary-folder';

let folder: FolderOfFiles;

beforeEach(() => {
  folder = new FolderOfFiles({ 'a/b/file': '' });
});

it('removes a folder that may not be listed, with what is in it', () => {
  chmodSync(join(folder.path, 'a', 'b'), 0o300);
  chmodSync(join(folder.path, 'a'), 0o000);

  removeFolder(folder.path);

  expect(existsSync(folder.path)).toBe(false);
});

it('removes folders that lie so deep that no path leads there', () => {
  const place = process.cwd();
  // Each step is relative, so no path gets too long. Some systems limit the depth; the limit is deep enough.
  process.chdir(folder.path);
  try {
    for (let depth = 0; depth < 60; depth += 1) {
      mkdirSync('x'.repeat(100));
      process.chdir('x'.repeat(100));
    }
    writeFileSync('file', '');
  } catch {
    // The system allows no deeper folder.
  } finally {
    process.chdir(place);
  }

  removeFolder(folder.path);

  expect(existsSync(folder.path)).toBe(false);
});

it('follows no link', () => {
  const elsewhere = new FolderOfFiles({ file: '' });
  symlinkSync(elsewhere.path, join(folder.path, 'a', 'link'), 'junction');
  chmodSync(join(folder.path, 'a', 'b'), 0o300);

  removeFolder(folder.path);

  expect(existsSync(join(elsewhere.path, 'file'))).toBe(true);
  elsewhere.remove();
});
