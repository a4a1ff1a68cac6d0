import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { FolderOfFiles } from '../exercises/folder-of-files';
import { watchFolder } from './watch-folder';

let folder: FolderOfFiles;
let saves: number;
let unwatch: () => void;

beforeEach(() => {
  folder = new FolderOfFiles({ 'a/exercise.ts': '' });
  saves = 0;
  unwatch = watchFolder(join(folder.path, 'a'), () => {
    saves += 1;
  });
});

afterEach(() => {
  unwatch();
  folder.remove();
});

/** Does something until a save was reported; without one the test's time limit ends the waiting. */
async function reportOf(act: () => void): Promise<void> {
  const before = saves;
  act();
  while (saves === before) await wait(20);
  // The rest of what one act leads to.
  await wait(100);
}

it('reports that a folder is deleted, that it is back, and the saves in it from then on', async () => {
  await reportOf(() => rmSync(join(folder.path, 'a'), { recursive: true }));
  await reportOf(() => folder.write('a/exercise.ts', 'back'));
  await reportOf(() => folder.write('a/exercise.ts', 'saved'));

  expect(saves).toBeGreaterThanOrEqual(3);
});
