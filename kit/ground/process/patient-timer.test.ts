import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { FolderOfFiles } from '../../testing/folder-of-files';
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

it('a process that has waited for a core gets the time that it lacks', async () => {
  const limitMs = 30;
  const began = performance.now();
  // It never runs at first. Then it has a core for itself.
  const looks: number[] = [];
  const waited = (): number => {
    looks.push(performance.now() - began);
    return Math.min(performance.now() - began, 10 * limitMs);
  };
  await new Promise<void>((settle) => {
    new PatientTimer(limitMs, settle, { pid: process.pid }, waited);
  });

  expect(looks.at(-1)).toBeGreaterThan(10 * limitMs);
});

it('a process that has not waited is given no more time', async () => {
  let looks = 0;
  const waited = (): number => {
    looks += 1;
    return 0;
  };
  await new Promise<void>((settle) => {
    new PatientTimer(30, settle, { pid: process.pid }, waited);
  });

  // One look at the beginning and one at the end.
  expect(looks).toBe(2);
});
