import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { FolderOfFiles } from '../../testing/folder-of-files';
import type { CoreTimes } from './core-times';
import { PatientTimer } from './patient-timer';

let folder: FolderOfFiles;

beforeEach(() => {
  folder = new FolderOfFiles({});
});

afterEach(() => {
  jest.useRealTimers();
  folder.remove();
});

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

/** How often a process was looked at until its time was over, if these are its times by the milliseconds that have passed. */
function looksAt(limitMs: number, times: (passedMs: number) => CoreTimes): number {
  jest.useFakeTimers();
  const began = performance.now();
  let looks = 0;
  const onEnd = jest.fn();
  new PatientTimer(limitMs, onEnd, { pid: process.pid }, () => {
    looks += 1;
    return times(performance.now() - began);
  });
  jest.advanceTimersByTime(10_000);
  expect(onEnd).toHaveBeenCalledTimes(1);
  return looks;
}

it('a process that waits for a core gets the time that it lacks', () => {
  // At first it does not get any.
  const coreFrom = (ms: number) => (passedMs: number) => ({
    usedMs: 0,
    waitedMs: Math.min(passedMs, ms),
  });

  expect(looksAt(30, coreFrom(500))).toBeGreaterThan(5);
});

it('a process that runs or sleeps gets no more time, though threads of it may wait', () => {
  // One look at the beginning of the last part, one at its end.
  expect(looksAt(30, () => ({ usedMs: 0, waitedMs: 0 }))).toBe(2);
  expect(looksAt(30, (ms) => ({ usedMs: ms, waitedMs: 3 * ms }))).toBe(2);
});
