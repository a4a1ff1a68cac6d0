import { EventEmitter } from 'node:events';
import fs, { renameSync, rmSync, statSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { FolderOfFiles } from '../../testing/folder-of-files';
import { watchFolder } from './watch-folder';

let folder: FolderOfFiles;
let saves: number;
let told: string[];
let unwatch: () => void;

beforeEach(() => {
  folder = new FolderOfFiles({ 'a/exercise.ts': 'one' });
  saves = 0;
  told = [];
});

afterEach(() => {
  unwatch();
  jest.restoreAllMocks();
  folder.remove();
});

function begin(): void {
  unwatch = watchFolder(join(folder.path, 'a'), {
    onSave: () => {
      saves += 1;
    },
    onBlind: (sentence) => told.push(sentence),
  });
}

/** Waits until something has happened; where it never does, the test's time limit ends the waiting. */
async function until(isSo: () => boolean): Promise<void> {
  while (!isSo()) await wait(20);
}

/** Does something until a save was reported. */
async function reportOf(act: () => void): Promise<void> {
  const before = saves;
  act();
  await until(() => saves > before);
  // The rest of what one act leads to.
  await wait(100);
}

/** As on a disk that grants a watch and reports nothing. */
function beSilent(): void {
  jest
    .spyOn(fs, 'watch')
    .mockImplementation(
      () => Object.assign(new EventEmitter(), { close: () => undefined }) as never,
    );
}

/** As on a system that has no watch left. */
function refuse(code: string): void {
  jest.spyOn(fs, 'watch').mockImplementation(() => {
    throw Object.assign(new Error(code), { code });
  });
}

it('reports that a folder is deleted, that it is back, and the saves in it from then on', async () => {
  begin();
  await reportOf(() => rmSync(join(folder.path, 'a'), { recursive: true }));
  await reportOf(() => folder.write('a/exercise.ts', 'back'));
  await reportOf(() => folder.write('a/exercise.ts', 'saved'));

  expect(saves).toBeGreaterThanOrEqual(3);
  expect(told).toEqual([]);
});

it('reports a file that takes the place of another, as many editors save', async () => {
  begin();
  folder.write('a/exercise.ts.new', 'two');
  await reportOf(() =>
    renameSync(join(folder.path, 'a/exercise.ts.new'), join(folder.path, 'a/exercise.ts')),
  );

  expect(saves).toBeGreaterThanOrEqual(1);
});

it('reports a save in a folder below, in one that is new, and in what is imported from elsewhere', async () => {
  folder.write('a/exercise.ts', "import '../b/one';\n");
  folder.write('a/lib/factor.ts', 'two');
  folder.write('b/one.ts', 'one');
  begin();
  await reportOf(() => folder.write('a/lib/factor.ts', 'seven'));
  await reportOf(() => folder.write('a/other/deep/new.ts', 'new'));
  await reportOf(() => folder.write('b/one.ts', 'another'));

  expect(saves).toBeGreaterThanOrEqual(3);
});

it('reports a save where exercise.ts is a link', async () => {
  folder.write('kept/mine.ts', 'one');
  rmSync(join(folder.path, 'a/exercise.ts'));
  symlinkSync(join(folder.path, 'kept/mine.ts'), join(folder.path, 'a/exercise.ts'), 'file');
  begin();
  await reportOf(() => folder.write('kept/mine.ts', 'two'));

  expect(saves).toBeGreaterThanOrEqual(1);
});

it('reports a save with the time stamp and the size of the one before', async () => {
  const file = join(folder.path, 'a/exercise.ts');
  const { atime, mtime } = statSync(file);
  begin();
  await reportOf(() => {
    writeFileSync(file, 'two');
    utimesSync(file, atime, mtime);
  });

  expect(saves).toBeGreaterThanOrEqual(1);
});

it('finds saves where the system reports none, and says so once', async () => {
  beSilent();
  begin();
  await reportOf(() => folder.write('a/exercise.ts', 'two'));
  await until(() => told.length > 0);
  await reportOf(() => folder.write('a/exercise.ts', 'three'));

  expect(told).toEqual([expect.stringMatching(/^This disk does not report saves/)]);
});

it.each(['ENOSPC', 'EMFILE'])(
  'finds saves where no watch can be had (%s), and says so',
  async (code) => {
    refuse(code);
    begin();
    await until(() => told.length > 0);
    await reportOf(() => folder.write('a/exercise.ts', 'two'));

    expect(told).toEqual([
      expect.stringContaining(`does not let the kata watch this folder (${code})`),
    ]);
  },
);

it('goes on where watches are used up later', async () => {
  begin();
  await reportOf(() => folder.write('a/exercise.ts', 'two'));
  refuse('ENOSPC');
  await reportOf(() => rmSync(join(folder.path, 'a'), { recursive: true }));
  await reportOf(() => folder.write('a/exercise.ts', 'back'));
  await until(() => told.length > 0);
  await reportOf(() => folder.write('a/exercise.ts', 'three'));

  expect(told).toEqual([expect.stringContaining('ENOSPC')]);
});
