import { readdirSync, readFileSync } from 'node:fs';

/** What a process, with those that it started, has had of the cores so far. Milliseconds, all 0 where nothing is known. */
export interface CoreTimes {
  /** For which its main thread ran. */
  readonly usedMs: number;
  /** For which a thread was ready to run and no core was free. A main thread also waits for those that collect garbage. */
  readonly waitedMs: number;
}

/**
 * Which part of a limit a process must have had for itself. Limits are stretched for a busy machine, threefold at most, so
 * this part is as long as the whole limit on an idle one.
 */
export const OWN_PART = 1 / 3;

const NOTHING: CoreTimes = { usedMs: 0, waitedMs: 0 };

/**
 * Asks the system for the times of a process. Only Linux says them:
 * https://docs.kernel.org/scheduler/sched-stats.html#proc-pid-schedstat
 */
export function coreTimes(pid: number): CoreTimes {
  try {
    const tasks = `/proc/${pid}/task`;
    const times = readdirSync(tasks).map((task) => {
      const { usedMs, waitedMs } = timesIn(`${tasks}/${task}/schedstat`);
      return { usedMs: task === String(pid) ? usedMs : 0, waitedMs };
    });
    const started = readFileSync(`${tasks}/${pid}/children`, 'utf8').match(/\d+/g) ?? [];
    return [...times, ...started.map((child) => coreTimes(Number(child)))].reduce(sum, NOTHING);
  } catch {
    return NOTHING;
  }
}

/**
 * A clock of the milliseconds, from now on, in which a process ran or slept. Several threads may wait at the same time, so
 * that they wait for longer than has passed: then what its main thread ran is all that is certain.
 */
export function ownTime(times: () => CoreTimes): () => number {
  const began = performance.now();
  const before = times();
  return () => {
    const { usedMs, waitedMs } = times();
    const passedMs = performance.now() - began;
    return Math.max(passedMs - (waitedMs - before.waitedMs), usedMs - before.usedMs);
  };
}

function timesIn(file: string): CoreTimes {
  const [used = 0, waited = 0] = readFileSync(file, 'utf8').split(' ').map(Number);
  return { usedMs: used / 1e6, waitedMs: waited / 1e6 };
}

function sum(one: CoreTimes, other: CoreTimes): CoreTimes {
  return { usedMs: one.usedMs + other.usedMs, waitedMs: one.waitedMs + other.waitedMs };
}
