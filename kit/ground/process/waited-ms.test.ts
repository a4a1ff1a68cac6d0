import { spawn } from 'node:child_process';
import { availableParallelism } from 'node:os';
import { setTimeout as wait } from 'node:timers/promises';
import { waitedMs } from './waited-ms';

const SAYS_IT = process.platform === 'linux';

it('on Linux a process waits where more of them want to run than there are cores', async () => {
  const loops = Array.from({ length: availableParallelism() + 1 }, () =>
    spawn(process.execPath, ['--eval', 'for (;;);']),
  );
  const ofLoops = () => loops.reduce((sum, { pid }) => sum + waitedMs(pid!), 0);

  // Were it to stay 0, the test's time limit would end this.
  while (SAYS_IT && ofLoops() === 0) await wait(50);
  const parts = ofLoops();
  const whole = waitedMs(process.pid);
  for (const loop of loops) loop.kill('SIGKILL');

  expect(parts > 0).toBe(SAYS_IT);
  expect(whole).toBeGreaterThanOrEqual(parts);
});

it('nothing is known of a process that there is not', () => {
  // The largest number of a process that Linux can have is 2 ** 22.
  expect(waitedMs(2 ** 30)).toBe(0);
});
