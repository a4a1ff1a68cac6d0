import type { Job } from './job';
import { LIMITS } from './limits';
import { WorkerProcess } from './worker-process';

it('a file whose result nobody wants any more ends at once, and is not taken for one that died', async () => {
  const worker = new WorkerProcess(LIMITS.heapMegabytes);
  const outcome = worker.run({} as Job, LIMITS, () => undefined);

  worker.abandon();

  expect(await outcome).toEqual({ kind: 'abandoned' });
  expect(worker.alive).toBe(false);
});
