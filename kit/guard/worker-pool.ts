import { LIMITS } from './limits';
import { WorkerProcess } from './worker-process';

const idle: WorkerProcess[] = [];
let keepsWarm = false;

/** Processes that wait for work. */
export const workerPool = {
  /** Starts a process before there is work, so that it loads while jest looks for specs. */
  warmUp(): void {
    idle.push(new WorkerProcess(LIMITS.heapMegabytes));
  },

  /** Keeps processes from one run of jest to the next, so that only the first run pays for loading. */
  keepWarm(): void {
    keepsWarm = true;
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

  /** To be called when a run of jest is over. */
  runIsOver(): void {
    if (!keepsWarm) this.end();
  },

  /** Ends every process that waits. */
  end(): void {
    for (const worker of idle.splice(0)) worker.end();
  },
};
