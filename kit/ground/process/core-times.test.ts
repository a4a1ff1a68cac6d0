import { spawn } from 'node:child_process';
import { availableParallelism } from 'node:os';
import { setTimeout as wait } from 'node:timers/promises';
import { coreTimes } from './core-times';

const SAYS_THEM = process.platform === 'linux';

it('on Linux a process runs, and waits where more of them want to run than there are cores', async () => {
  const loops = Array.from({ length: availableParallelism() + 1 }, () =>
    spawn(process.execPath, ['--eval', 'for (;;);']),
  );
  const ofLoops = () => loops.map(({ pid }) => coreTimes(pid!));
  const haveRun = () => ofLoops().every(({ usedMs, waitedMs }) => usedMs > 0 && waitedMs > 0);

  // Were they to stay 0, the test's time limit would end this.
  while (SAYS_THEM && !haveRun()) await wait(50);
  const parts = ofLoops();
  const whole = coreTimes(process.pid);
  for (const loop of loops) loop.kill('SIGKILL');

  expect(parts.some(({ usedMs }) => usedMs > 0)).toBe(SAYS_THEM);
  for (const time of ['usedMs', 'waitedMs'] as const)
    expect(whole[time]).toBeGreaterThanOrEqual(parts.reduce((sum, part) => sum + part[time], 0));
});

it('nothing is known of a process that there is not', () => {
  // The largest number of a process that Linux can have is 2 ** 22.
  expect(coreTimes(2 ** 30)).toEqual({ usedMs: 0, waitedMs: 0 });
});
