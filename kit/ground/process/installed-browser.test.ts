import { chmodSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { FolderOfFiles } from '../../testing/folder-of-files';
import { installedBrowser } from './installed-browser';

let folder: FolderOfFiles;

beforeEach(() => {
  folder = new FolderOfFiles({ 'one/readme': '', 'other/chromium': '' });
  chmodSync(join(folder.path, 'other', 'chromium'), 0o755);
});

afterEach(() => folder.remove());

it('is the one in PATH, or the one that is named', () => {
  const PATH = ['one', 'other'].map((name) => join(folder.path, name)).join(delimiter);

  expect(installedBrowser({ PATH })).toBe(join(folder.path, 'other', 'chromium'));
  expect(installedBrowser({ PATH, KATA_BROWSER: 'mine' })).toBe('mine');
});

it('is none where PATH has none', () => {
  expect(installedBrowser({ PATH: join(folder.path, 'one') })).toBeUndefined();
  expect(installedBrowser({})).toBeUndefined();
});
