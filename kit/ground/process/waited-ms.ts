import { readFileSync } from 'node:fs';

/**
 * Milliseconds for which a process, and those that it started, were ready to run and no core was free. Only Linux says it:
 * https://docs.kernel.org/scheduler/sched-stats.html
 *
 * @returns 0 where the system does not say it or the process has ended
 */
export function waitedMs(pid: number): number {
  try {
    const [, waitedNs] = readFileSync(`/proc/${pid}/schedstat`, 'utf8').split(' ');
    const started = readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').match(/\d+/g) ?? [];
    return started.reduce((sum, child) => sum + waitedMs(Number(child)), Number(waitedNs) / 1e6);
  } catch {
    return 0;
  }
}
