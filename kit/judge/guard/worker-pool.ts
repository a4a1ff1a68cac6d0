import { LIMITS } from './limits';
import { WorkerProcess } from './worker-process';

const idle: WorkerProcess[] = [];
const atWork = new Set<WorkerProcess>();
let keepsWarm = false;

/** Processes that run specs: those that run one now, and those that wait for one. */
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
    const found = idle.findIndex((each) => each.alive && each.heapMegabytes === heapMegabytes);
    const worker = found === -1 ? new WorkerProcess(heapMegabytes) : idle.splice(found, 1)[0]!;
    atWork.add(worker);
    return worker;
  },

  /** Gives a process back for the next file. */
  giveBack(worker: WorkerProcess): void {
    atWork.delete(worker);
    if (keepsWarm && worker.isHeavy) {
      worker.end();
      this.warmUp();
    } else if (worker.alive) {
      idle.push(worker);
    }
  },

  /** To be called when a run of jest is over. */
  runIsOver(): void {
    if (!keepsWarm) this.end();
  },

  /** Ends the current run: its code has changed in the meantime. */
  abandon(): void {
    for (const worker of atWork) worker.abandon();
  },

  /** Ends every process. */
  end(): void {
    for (const worker of [...idle.splice(0), ...atWork]) worker.end();
    atWork.clear();
  },
};
