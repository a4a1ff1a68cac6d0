import { Worker } from 'node:worker_threads';
import { REPORT_FD } from './protocol';

const PERIOD_MS = 50;

/**
 * Ends the process once it has more memory than it may. On a thread of its own, since code that uses memory up seldom
 * gives anybody else a turn; V8's own limit leaves out what buffers hold (Node's `--max-old-space-size`).
 *
 * @param line what to report before the end
 */
export function watchMemory(residentMegabytes: number, line: string): void {
  const watch = `
    const { writeSync } = require('node:fs');
    setInterval(() => {
      if (process.memoryUsage.rss() < ${residentMegabytes} * 1024 * 1024) return;
      writeSync(${REPORT_FD}, ${JSON.stringify(line)});
      process.kill(process.pid, 'SIGKILL');
    }, ${PERIOD_MS});`;
  new Worker(watch, { eval: true, stdout: true, stderr: true }).unref();
}
