import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

/** Two processes start, and the one that loops takes a core. */
const PATIENCE_MS = 60_000;

const LOOPING = `require(${JSON.stringify(join(__dirname, 'end-with-parent.ts'))}).endWithParent(); for (;;);`;

/** Starts the looping process, prints its id and lives on until it is killed. */
const PARENT = `
  const { execPath } = process;
  const { pid } = require('node:child_process').spawn(execPath, ['--require', 'tsx/cjs', '-e', ${JSON.stringify(LOOPING)}]);
  console.log(pid);
  setInterval(() => undefined, 1_000);
`;

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}

it(
  'a process in an endless loop ends when its parent is killed, and not before',
  async () => {
    const parent = spawn(process.execPath, ['-e', PARENT], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    const [printed] = (await once(parent.stdout, 'data')) as [Buffer];
    const pid = Number(printed);
    await wait(1_500);
    expect(isAlive(pid)).toBe(true);

    parent.kill('SIGKILL');
    // Were it to live on, the test's time limit would end the waiting.
    while (isAlive(pid)) await wait(100);

    expect(isAlive(pid)).toBe(false);
  },
  PATIENCE_MS,
);
