import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { FolderOfFiles } from '../../../testing/folder-of-files';
import { PatientTimer } from './patient-timer';

let folder: FolderOfFiles;

beforeEach(() => {
  folder = new FolderOfFiles({});
});

afterEach(() => folder.remove());

it('what was said while the grader itself was busy is heard before the time is over', async () => {
  const said = join(folder.path, 'said');
  const child = spawn(process.execPath, [
    '-e',
    `process.stdout.write('alive', () => fs.writeFileSync(${JSON.stringify(said)}, ''))`,
  ]);
  const outcome = new Promise<string>((settle) => {
    const timer = new PatientTimer(0, () => settle('over'));
    child.stdout.once('data', () => {
      timer.stop();
      settle('heard');
    });
  });
  // This blocks the whole process until the child has written.
  while (!existsSync(said));

  expect(await outcome).toBe('heard');
});

it('calls back where nothing is heard', async () => {
  const outcome = new Promise<string>((settle) => {
    new PatientTimer(0, () => settle('over'));
  });

  expect(await outcome).toBe('over');
});
