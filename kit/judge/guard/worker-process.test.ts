import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { FolderOfFiles } from '../../testing/folder-of-files';
import { ROOT } from '../../kata/root';
import type { SpecJob } from './inside/protocol';
import { LIMITS } from './limits';
import { WorkerProcess } from './worker-process';

it('a file whose result nobody wants any more ends immediately, and does not count as one that died', async () => {
  const worker = new WorkerProcess(LIMITS.heapMegabytes);
  const outcome = worker.run({} as SpecJob, LIMITS, () => undefined);

  worker.abandon();

  expect(await outcome).toEqual({ kind: 'abandoned' });
  expect(worker.alive).toBe(false);
});

/** A worker that hangs, and whose standard error is kept open for a while after its end by a program it has started. */
const HOLDER = `
  if (process.argv[1]?.endsWith('main.ts')) {
    const args = ['--eval', 'setTimeout(() => undefined, 1_000)'];
    const options = { stdio: ['ignore', 'ignore', 'inherit'], env: {}, detached: true };
    require('node:child_process').spawn(process.execPath, args, options).unref();
    for (;;);
  }
`;

it('a process that waits for a worker which dies does not end before it knows', async () => {
  const folder = new FolderOfFiles({ 'holder.cjs': HOLDER });
  const command = `
    const { LIMITS } = require(${JSON.stringify(join(__dirname, 'limits.ts'))});
    const { WorkerProcess } = require(${JSON.stringify(join(__dirname, 'worker-process.ts'))});
    const worker = new WorkerProcess(LIMITS.heapMegabytes);
    worker.run({}, { ...LIMITS, loadingMs: 1_500 }, () => undefined).then(({ kind }) => console.log(kind));
  `;
  const { stdout } = await promisify(execFile)(
    process.execPath,
    ['--require', './kit/loader/index.cjs', '--eval', command],
    {
      cwd: ROOT,
      env: { ...process.env, NODE_OPTIONS: `--require=${join(folder.path, 'holder.cjs')}` },
    },
  );
  folder.remove();

  expect(stdout).toBe('death\n');
});
