import { chmodSync } from 'node:fs';
import { join } from 'node:path';
import { FolderOfFiles } from '../../../testing/folder-of-files';
import { foundEditors } from './found-editors';

let folder: FolderOfFiles;

beforeEach(() => {
  folder = new FolderOfFiles({ 'subl.CMD': '', 'vim.CMD': '', 'other.CMD': '' });
  for (const name of ['subl', 'vim', 'other']) chmodSync(join(folder.path, `${name}.CMD`), 0o755);
});

afterEach(() => folder.remove());

const env = (): NodeJS.ProcessEnv => ({ PATH: folder.path, PATHEXT: '.EXE;.CMD' });

it('offers the editors with a window that are in PATH, by name', () => {
  expect(foundEditors('', env())).toEqual([{ command: 'subl', name: 'Sublime Text' }]);
});

it('offers the one that is running first, and only once', () => {
  const path = join(folder.path, 'Editor');

  expect(foundEditors(path, env()).map(({ command }) => command)).toEqual([path, 'subl']);
  expect(foundEditors('subl', env())).toHaveLength(1);
});

it('does not offer an editor that needs the terminal', () => {
  expect(foundEditors('vim', {})).toEqual([]);
});
