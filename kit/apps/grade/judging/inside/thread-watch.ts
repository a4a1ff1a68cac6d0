import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import { WATCH_FD } from './protocol';

const PERIOD_MS = 50;

/**
 * Ends the process once it has more memory than it may, or once the grader has gone. On its own thread, since code
 * that uses memory up seldom gives anybody else a turn. V8's own limit (`--max-old-space-size`) leaves out what buffers
 * hold.
 *
 * @param line what to report before the end
 * @param onEnd called if the thread ends: without it there is no limit any more
 * @returns once the thread is at work; nothing that it needs from this one is still running
 */
export async function watchFromThread(
  residentMegabytes: number,
  line: string,
  onEnd: () => void,
): Promise<void> {
  const watch = `
    const { writeSync } = require('node:fs');
    const { ppid, pid } = process;
    setInterval(() => {
      const isTooLarge = process.memoryUsage.rss() > ${residentMegabytes} * 1024 * 1024;
      if (isTooLarge) writeSync(${WATCH_FD}, ${JSON.stringify(line)});
      if (isTooLarge || process.ppid !== ppid) process.kill(pid, 'SIGKILL');
    }, ${PERIOD_MS});`;
  const worker = new Worker(watch, { eval: true, stdout: true, stderr: true });
  worker.on('error', onEnd);
  worker.on('exit', onEnd);
  await once(worker, 'online');
  worker.unref();
}
