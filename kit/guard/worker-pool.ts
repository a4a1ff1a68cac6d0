import { LIMITS } from './limits';
import { WorkerProcess } from './worker-process';

const idle: WorkerProcess[] = [];

/** Processes that wait for work. Kept between the runs of a watch mode, so that only the first one pays for loading. */
export const workerPool = {
  /** Starts a process before there is work, so that it loads while jest looks for specs. */
  warmUp(): void {
    idle.push(new WorkerProcess(LIMITS.heapMegabytes));
  },

  /** Takes a process out of the pool, or starts one. */
  take(heapMegabytes: number): WorkerProcess {
    const found = idle.findIndex((worker) => worker.alive && worker.has(heapMegabytes));
    return found === -1 ? new WorkerProcess(heapMegabytes) : idle.splice(found, 1)[0]!;
  },

  /** Gives a process back for the next file. */
  giveBack(worker: WorkerProcess): void {
    if (worker.alive) idle.push(worker);
  },

  /** Ends every process that waits. */
  drain(): void {
    for (const worker of idle.splice(0)) worker.end();
  },
};
