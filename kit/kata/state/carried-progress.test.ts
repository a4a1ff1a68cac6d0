import { join } from 'node:path';
import { FolderOfFiles } from '../../testing/folder-of-files';
import { exportProgress, importProgress } from './carried-progress';
import { StateFile } from './state';

let there: FolderOfFiles;
let here: FolderOfFiles;

beforeEach(() => {
  there = new FolderOfFiles({});
  here = new FolderOfFiles({});
});

afterEach(() => {
  there.remove();
  here.remove();
});

const stateIn = (folder: FolderOfFiles) => new StateFile(folder.path, () => undefined);

it('carries progress to another checkout, where the rest stays as it was', () => {
  const file = join(there.path, 'progress.json');
  stateIn(there).update((state) => ({ ...state, current: '02-two', editor: 'vim' }));
  stateIn(there).remember('01-one', { passed: 3, total: 3, doneAt: '2026-01-01T00:00:00.000Z' });
  stateIn(here).update((state) => ({ ...state, editor: 'code' }));
  stateIn(here).remember('01-one', { hints: 2 });
  stateIn(here).remember('03-three', { hints: 1 });

  expect(exportProgress(stateIn(there), file)).toBe(1);
  expect(importProgress(stateIn(here), file)).toBe(1);

  expect(stateIn(here).read()).toMatchObject({
    current: '02-two',
    editor: 'code',
    exercises: { '01-one': { passed: 3, total: 3, hints: 0 }, '03-three': { hints: 1 } },
  });
});

it('says in one line what is wrong with a file, and changes nothing', () => {
  here.write('other.json', '{"version":2}');
  here.write('none.json', 'no JSON');
  const importFrom = (name: string) => () => importProgress(stateIn(here), join(here.path, name));

  expect(importFrom('other.json')).toThrow(/other\.json holds no progress/);
  expect(importFrom('none.json')).toThrow(/none\.json holds no progress/);
  expect(importFrom('missing.json')).toThrow(/could not be read: ENOENT/);
  expect(() => exportProgress(stateIn(here), join(here.path, 'no', 'x'))).toThrow(
    /could not be written: ENOENT/,
  );
  expect(stateIn(here).exists).toBe(false);
});
